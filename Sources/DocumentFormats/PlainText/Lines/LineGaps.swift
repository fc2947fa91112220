internal import DocumentModel

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

  /// Where the second of two parts begins that at least two blanks, or a TAB, set apart; `nil` for all other texts.
  static func secondColumn(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard
      let gap = text.indices.first(where: { offset in
        bytes[offset] == 0x09 || bytes[offset] == 0x20 && offset + 1 < text.upperBound && bytes[offset + 1] == 0x20
      })
    else { return nil }
    let column = WhiteSpace.skip(from: gap, in: bytes, limit: text.upperBound)
    return column < text.upperBound ? column : nil
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
    let endsWithEllipsis = offset - 3 >= text.lowerBound && isEllipsis(bytes, offset - 3)
    while offset > text.lowerBound {
      let byte = bytes[offset - 1]
      if byte == 0x2E {
        dots += 1
        offset -= 1
        start = offset
      } else if byte == 0x20 && dots > 0 {
        offset -= 1
      } else if offset - 2 >= text.lowerBound, bytes[offset - 2] == 0xC2, byte == 0xB7 {
        dots += 1
        offset -= 2
        start = offset
      } else if offset - 3 >= text.lowerBound, isEllipsis(bytes, offset - 3) {
        dots += 3
        offset -= 3
        start = offset
      } else {
        break
      }
    }
    // A title can end with …… and no number.
    return dots >= (digits > 0 || !endsWithEllipsis ? 4 : 12) ? start : nil
  }

  /// The entries of printed contents that stand in columns on one line: each but the last leads to a page number.
  static func leaderColumns(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = text.lowerBound
    while let column = secondColumn(start..<text.upperBound, in: bytes) {
      let end = WhiteSpace.skip(backFrom: column, in: bytes, limit: start)
      guard leader(start..<end, in: bytes) != nil else { break }
      columns.append(start..<end)
      start = column
    }
    return columns + [start..<text.upperBound]
  }

  /// The end of a text without a page number set off by a gap, a TAB or parentheses.
  static func beforePage(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var end = text.upperBound
    func drop(_ mark: [UInt8]) -> Bool {
      guard end - mark.count > text.lowerBound, bytes[(end - mark.count)..<end].elementsEqual(mark) else {
        return false
      }
      end -= mark.count
      return true
    }
    let isClosed = drop([0x29]) || drop([0xEF, 0xBC, 0x89])
    let behind = end
    while end > text.lowerBound, bytes[end - 1] &- 0x30 < 10 { end -= 1 }
    guard end < behind, behind - end <= 4 else { return text.upperBound }
    if isClosed { return drop([0x28]) || drop([0xEF, 0xBC, 0x88]) ? end : text.upperBound }
    let digits = end
    while drop([0x20]) || drop([0x09]) || drop([0xE3, 0x80, 0x80]) {}
    return end < digits ? end : text.upperBound
  }

  private static func isNumber(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 || "ivxl".utf8.contains(byte) }

  /// … and · as leaders.
  private static func isEllipsis(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80 && bytes[offset + 2] == 0xA6
  }
}
