internal import CICU

/// What the characters of an encoding are in UTF-8, for those of one or two bytes: several times faster than ICU.
///
/// An entry holds up to three bytes of UTF-8, the first one lowest, and their number in the highest byte; it is 0 where
/// there is no such character, or a longer one. Entries for two bytes are made when their first byte first comes up.
final class CharacterTable {
  let single: UnsafeMutablePointer<UInt32>
  private var rows: [UnsafeMutablePointer<UInt32>?] = Array(repeating: nil, count: 256)
  private let converter: OpaquePointer

  /// `nil` for an encoding that ICU cannot decode.
  init?(of encoding: TextEncoding) {
    guard let converter = mulu_converter_open(encoding.converter) else { return nil }
    self.converter = converter
    single = .allocate(capacity: 256)
    for byte in 0..<256 { single[byte] = Self.entry(scalar: byte < 0x80 ? Int32(byte) : scalar([UInt8(byte)])) }
  }

  deinit {
    mulu_converter_close(converter)
    single.deallocate()
    for row in rows { row?.deallocate() }
  }

  /// The entries for all characters of two bytes that begin with one.
  @inline(__always)
  func row(_ first: UInt8) -> UnsafeMutablePointer<UInt32> { rows[Int(first)] ?? makeRow(first) }

  /// The scalar that bytes stand for as one character.
  func scalar(_ bytes: [UInt8]) -> Int32 { mulu_converter_scalar(converter, bytes, Int32(bytes.count)) }

  private func makeRow(_ first: UInt8) -> UnsafeMutablePointer<UInt32> {
    let row = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    for second in 0..<256 { row[second] = second < 0x21 ? 0 : Self.entry(scalar: scalar([first, UInt8(second)])) }
    rows[Int(first)] = row
    return row
  }

  private static func entry(scalar: Int32) -> UInt32 {
    guard scalar >= 0, scalar < 0x10000 else { return 0 }
    let scalar = UInt32(scalar)
    if scalar < 0x80 { return scalar | 1 << 24 }
    if scalar < 0x800 { return 0xC0 | scalar >> 6 | (0x80 | scalar & 0x3F) << 8 | 2 << 24 }
    return 0xE0 | scalar >> 12 | (0x80 | scalar >> 6 & 0x3F) << 8 | (0x80 | scalar & 0x3F) << 16 | 3 << 24
  }
}
