/// A character typed as UTF-8.
enum TypedCharacter: Equatable {
  case character(Character, length: Int)
  /// Bytes that are no UTF-8, and C1 controls.
  case nothing(length: Int)
  case incomplete

  /// Reads the character that bytes begin with; they are not empty.
  static func read(_ bytes: ArraySlice<UInt8>) -> TypedCharacter {
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
    let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    return isControl ? .nothing(length: length) : .character(Character(scalar), length: length)
  }
}
