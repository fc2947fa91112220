/// Where source lines end: LF, CR LF, and in files that use them CR, NEL, LS and PS (UAX #14, BK and CR).
package enum LineEnd {
  /// The offset of the first LF in a range, or the range's end.
  package static func lineFeed(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return range.upperBound }
    let raw = UnsafeRawPointer(base)
    var offset = range.lowerBound
    // Eight bytes at a time: a byte of `word ^ pattern` is zero where an LF stands.
    while offset + 8 <= range.upperBound {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian ^ 0x0A0A_0A0A_0A0A_0A0A
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return offset + zeros.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < range.upperBound && base[offset] != 0x0A { offset += 1 }
    return offset
  }

  /// The offset of the first line end of any kind in a range, and its length; length 0 at the range's end.
  package static func any(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, length: Int) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = length(at: offset, in: bytes, limit: range.upperBound)
      if length > 0 { return (offset, length) }
      offset += 1
    }
    return (offset, 0)
  }

  /// The length of the line end at an offset, 0 where there is none.
  @inline(__always)
  package static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    switch bytes[offset] {
    case 0x0A: 1
    case 0x0D: offset + 1 < limit && bytes[offset + 1] == 0x0A ? 2 : 1
    case 0xC2: offset + 1 < limit && bytes[offset + 1] == 0x85 ? 2 : 0
    case 0xE2:
      offset + 2 < limit && bytes[offset + 1] == 0x80 && (bytes[offset + 2] == 0xA8 || bytes[offset + 2] == 0xA9)
        ? 3 : 0
    default: 0
    }
  }

  /// Whether a range holds line ends other than LF and CR LF.
  package static func hasRare(in range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for offset in range {
      switch bytes[offset] {
      case 0x0D where offset + 1 < range.upperBound && bytes[offset + 1] != 0x0A: return true
      case 0xC2, 0xE2: if length(at: offset, in: bytes, limit: range.upperBound) > 0 { return true }
      default: continue
      }
    }
    return false
  }

  /// Whether a line end stops right before an offset, so that a line begins there; not between CR and LF.
  package static func isBefore(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard offset > 0 else { return false }
    switch bytes[offset - 1] {
    case 0x0A: return true
    case 0x0D: return offset == bytes.count || bytes[offset] != 0x0A
    case 0x85: return offset >= 2 && bytes[offset - 2] == 0xC2
    case 0xA8, 0xA9: return offset >= 3 && bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE2
    default: return false
    }
  }
}
