/// The width of text in cells, as far as measuring source lines needs it: exact for Latin and Han text, near enough for
/// all other.
struct CellWidth: Equatable, Sendable {
  /// Lead bytes from this one on stand for characters two cells wide.
  ///
  /// “ ” … — and their like (lead byte E2) are ambiguous (UAX #11): wide in Chinese typesetting, narrow elsewhere.
  let wideFrom: UInt8

  init(isHan: Bool) { wideFrom = isHan ? 0xE2 : 0xE3 }

  /// Lines longer than this are far beyond any wrap width; the rest of them is estimated.
  private static let measured = 360

  /// The width of a range, at most 65,535.
  @inline(__always)
  func cells(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
    let end = min(range.upperBound, range.lowerBound + CellWidth.measured)
    var scalars: UInt32 = 0
    var wide: UInt32 = 0
    let lead = wideFrom
    for index in range.lowerBound..<end {
      let byte = bytes[index]
      scalars &+= byte & 0xC0 != 0x80 ? 1 : 0
      wide &+= byte >= lead ? 1 : 0
    }
    return UInt16(clamping: Int(scalars &+ wide) + (range.upperBound - end) * 2 / 3)
  }

  /// The width of a scalar.
  func cells(of scalar: UInt32) -> Int { scalar >= 0x2E80 || (wideFrom == 0xE2 && scalar >= 0x2000) ? 2 : 1 }
}
