internal import CICU

/// What the characters of an encoding are in UTF-8, for those of one or two bytes: several times faster than ICU.
///
/// An entry holds up to three bytes of UTF-8, the first one lowest, and their number in the highest byte; it is 0 where
/// there is no such character, or a longer one.
final class CharacterTable {
  /// The entries for single bytes.
  let single: UnsafeMutablePointer<UInt32>

  /// The entries for pairs of bytes, by 256 times the first and the second; 0 until `learn` has been told of a pair.
  let pairs: UnsafeMutablePointer<UInt32>
  private let converter: OpaquePointer

  /// `nil` for an encoding that ICU cannot decode, or that does not have ASCII in its place.
  init?(of encoding: TextEncoding) {
    guard let converter = mulu_converter_open(encoding.converter) else { return nil }
    self.converter = converter
    guard mulu_converter_scalar(converter, [0x41], 1) == 0x41 else {
      mulu_converter_close(converter)
      return nil
    }
    single = .allocate(capacity: 256)
    pairs = .allocate(capacity: 65536)
    pairs.initialize(repeating: 0, count: 65536)
    for byte in 0..<256 { single[byte] = Self.entry(scalar: byte < 0x80 ? Int32(byte) : scalar([UInt8(byte)])) }
  }

  deinit {
    mulu_converter_close(converter)
    single.deallocate()
    pairs.deallocate()
  }

  /// Keeps what a pair of bytes stands for: a text has few of all the pairs that there are.
  func learn(_ first: UInt8, _ second: UInt8, scalar: Int32) {
    pairs[Int(first) << 8 | Int(second)] = Self.entry(scalar: scalar)
  }

  /// The scalar that bytes stand for as one character.
  func scalar(_ bytes: [UInt8]) -> Int32 {
    // ICU's converters from IBM exchange control characters.
    if bytes.count == 1, bytes[0] < 0x80 { return Int32(bytes[0]) }
    return mulu_converter_scalar(converter, bytes, Int32(bytes.count))
  }

  private static func entry(scalar: Int32) -> UInt32 {
    guard scalar >= 0, scalar < 0x10000 else { return 0 }
    let scalar = UInt32(scalar)
    if scalar < 0x80 { return scalar | 1 << 24 }
    if scalar < 0x800 { return 0xC0 | scalar >> 6 | (0x80 | scalar & 0x3F) << 8 | 2 << 24 }
    return 0xE0 | scalar >> 12 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16 | 3 << 24
  }
}
