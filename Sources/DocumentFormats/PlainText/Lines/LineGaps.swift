/// Gaps inside a line that set its parts apart, as in tables and running heads.
enum LineGaps {
  /// Whether there are three blanks, or a TAB, between two parts of a text.
  static func hasWideGap(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var run = 0
    var offset = text.lowerBound
    let end = min(text.upperBound, offset + 600)
    guard let base = bytes.baseAddress else { return false }
    while offset < end {
      // Eight bytes without a blank or TAB are passed over at once: bytes below 0x21 set their high bit here.
      if run == 0, offset + 8 <= end {
        let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        if (word &- 0x2121_2121_2121_2121) & ~word & 0x8080_8080_8080_8080 == 0 {
          offset += 8
          continue
        }
      }
      let byte = base[offset]
      if byte == 0x09 { return true }
      run = byte == 0x20 ? run + 1 : 0
      if run >= 3 { return true }
      offset += 1
    }
    return false
  }

  /// Where the dots begin that lead to a page number at the end of an entry of printed contents.
  static func leader(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = text.upperBound
    var digits = 0
    while offset > text.lowerBound, digits < 5, isNumber(bytes[offset - 1]) {
      offset -= 1
      digits += 1
    }
    while offset > text.lowerBound, bytes[offset - 1] == 0x20 { offset -= 1 }
    var dots = 0
    var start = offset
    while offset > text.lowerBound {
      let byte = bytes[offset - 1]
      if byte == 0x2E {
        dots += 1
        offset -= 1
        start = offset
      } else if byte == 0x20 && dots > 0 {
        offset -= 1
      } else if offset - 3 >= text.lowerBound, isEllipsis(bytes, offset - 3) {
        dots += 3
        offset -= 3
        start = offset
      } else {
        break
      }
    }
    return dots >= 4 ? start : nil
  }

  private static func isNumber(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 || "ivxl".utf8.contains(byte) }

  /// … and · as leaders.
  private static func isEllipsis(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA6
  }
}
