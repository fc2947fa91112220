internal import CNcurses

/// A typed character.
enum TypedCharacter: Equatable {
  case character(Character, length: Int)
  /// Bytes that are no character, and C1 controls.
  case nothing(length: Int)
  case incomplete

  /// Reads the character that bytes begin with; they are not empty.
  static func read(_ bytes: ArraySlice<UInt8>) -> TypedCharacter {
    mulu_charset_in_use() == .locale ? readInLocale(bytes) : readUTF8(bytes)
  }

  private static func readInLocale(_ bytes: ArraySlice<UInt8>) -> TypedCharacter {
    var value: UInt32 = 0
    let length = Int(bytes.withUnsafeBufferPointer { mulu_charset_read($0.baseAddress, $0.count, &value) })
    if length == 0 { return .incomplete }
    guard length > 0, let scalar = Unicode.Scalar(value) else { return .nothing(length: 1) }
    return typed(scalar, length: length)
  }

  private static func readUTF8(_ bytes: ArraySlice<UInt8>) -> TypedCharacter {
    let length =
      switch bytes.first ?? 0 {
      case 0x00...0x7F: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    let encoded = bytes.prefix(length)
    guard length > 0, encoded.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) else { return .nothing(length: 1) }
    guard encoded.count == length else { return .incomplete }
    guard let scalar = String(validating: encoded, as: UTF8.self)?.unicodeScalars.first else {
      return .nothing(length: length)
    }
    return typed(scalar, length: length)
  }

  private static func typed(_ scalar: Unicode.Scalar, length: Int) -> TypedCharacter {
    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    return isControl ? .nothing(length: length) : .character(Character(scalar), length: length)
  }
}

extension TypedCharacter {
  /// The scalars of a whole text, with U+FFFD for bytes that are no characters.
  static func scalars(of bytes: [UInt8]) -> String.UnicodeScalarView {
    guard mulu_charset_in_use() == .locale else { return String(decoding: bytes, as: UTF8.self).unicodeScalars }
    var scalars = String.UnicodeScalarView()
    var rest = bytes[...]
    while let first = rest.first {
      var value: UInt32 = 0
      let length = Int(rest.withUnsafeBufferPointer { mulu_charset_read($0.baseAddress, $0.count, &value) })
      scalars.append(
        first < 0x80 ? Unicode.Scalar(first) : length > 0 ? Unicode.Scalar(value) ?? "\u{FFFD}" : "\u{FFFD}")
      rest = rest.dropFirst(first < 0x80 ? 1 : max(1, length))
    }
    return scalars
  }
}
