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

  /// The most bytes of one character.
  let longest: Int

  /// Pairs of bytes, by the same numbers, that were found to begin no character: asking ICU again for each of them in a text
  /// that is not in the encoding takes fifty times as long as reading it.
  private let malformed: UnsafeMutablePointer<Bool>

  /// `nil` where ICU has none.
  private let converter: OpaquePointer?

  /// `nil` for an encoding that ICU cannot decode, or that does not have ASCII in its place.
  init?(of encoding: TextEncoding) {
    if encoding.name == RomanianTable.name {
      converter = nil
      longest = 1
    } else {
      guard let converter = mulu_converter_open(encoding.converter) else { return nil }
      guard mulu_converter_scalar(converter, [0x41], 1) == 0x41 else {
        mulu_converter_close(converter)
        return nil
      }
      self.converter = converter
      longest = max(1, Int(mulu_converter_longest(converter)))
    }
    single = .allocate(capacity: 256)
    pairs = .allocate(capacity: 65536)
    pairs.initialize(repeating: 0, count: 65536)
    malformed = .allocate(capacity: 65536)
    malformed.initialize(repeating: false, count: 65536)
    for byte in 0..<256 { single[byte] = Self.entry(scalar: byte < 0x80 ? Int32(byte) : scalar([UInt8(byte)])) }
  }

  deinit {
    if let converter { mulu_converter_close(converter) }
    single.deallocate()
    pairs.deallocate()
    malformed.deallocate()
  }

  /// Keeps what a pair of bytes stands for: a text has few of all the pairs that there are.
  func learn(_ first: UInt8, _ second: UInt8, scalar: Int32) {
    pairs[Int(first) << 8 | Int(second)] = Self.entry(scalar: scalar)
  }

  /// Keeps that a pair of bytes begins no character, where that needs no more bytes to be told.
  func learnMalformed(_ first: UInt8, _ second: UInt8) {
    // Longer characters go on with a digit (GB 18030) or begin with a single shift (EUC-JP, EUC-TW).
    let mayBeLonger = longest > 2 && (second &- 0x30 < 10 || first == 0x8E || first == 0x8F)
    if !mayBeLonger { malformed[Int(first) << 8 | Int(second)] = true }
  }

  /// Whether a pair of bytes is known to begin no character.
  func isMalformed(_ first: UInt8, _ second: UInt8) -> Bool { malformed[Int(first) << 8 | Int(second)] }

  /// The scalar that bytes stand for as one character.
  func scalar(_ bytes: [UInt8]) -> Int32 {
    // ICU's converters from IBM exchange control characters.
    if bytes.count == 1, bytes[0] < 0x80 { return Int32(bytes[0]) }
    guard let converter else { return bytes.count == 1 ? RomanianTable.scalar(of: bytes[0]) : -1 }
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
