internal import DocumentModel

/// What the two ends of a line's text are.
enum LineEdges {
  /// What the text begins with.
  @inline(__always)
  static func first(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> EdgeMark {
    EdgeMark(UTF8Sequence.scalar(at: text.lowerBound, in: bytes, limit: text.upperBound).value)
  }

  /// What the text ends with; a sentence end before closing marks counts as the end.
  @inline(__always)
  static func last(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> EdgeMark {
    var end = text.upperBound
    var outermost: EdgeMark?
    for _ in 0..<4 where end > text.lowerBound {
      var start = end - 1
      while start > text.lowerBound && bytes[start] & 0xC0 == 0x80 { start -= 1 }
      let mark = EdgeMark(UTF8Sequence.scalar(at: start, in: bytes, limit: end).value)
      if mark != .closer { return mark.endsSentence ? mark : outermost ?? mark }
      outermost = .closer
      end = start
    }
    return outermost ?? .other
  }

  /// What the very last character of the text is.
  static func lastMark(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> EdgeMark {
    var start = text.upperBound - 1
    while start > text.lowerBound && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return EdgeMark(UTF8Sequence.scalar(at: start, in: bytes, limit: text.upperBound).value)
  }

  /// The width of the first part of a text that no line end may divide: a word, or a Han character with the marks that
  /// may not begin a line (UAX #14, CL, CP, EX, NS).
  static func leadCells(
    _ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, width: CellWidth
  ) -> UInt8 {
    var cells = 0
    var offset = text.lowerBound
    var hasCore = false
    var isWord = false
    while offset < text.upperBound && cells < 80 {
      let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: text.upperBound)
      if scalar == 0x20 || scalar == 0x3000 || scalar == 0x09 { break }
      let isWide = scalar >= 0x2E80 || scalar >= 0x2000 && width.wideFrom == 0xE2
      if isWide {
        switch EdgeMark(scalar) {
        case .opener: if hasCore { return UInt8(cells) }
        case .closer, .pause, .final, .question, .ellipsis, .colon, .semicolon, .dash: break
        default:
          if hasCore { return UInt8(cells) }
          hasCore = true
        }
      } else {
        if hasCore && !isWord { return UInt8(cells) }
        hasCore = true
        isWord = true
      }
      cells += isWide ? 2 : 1
      offset += length
    }
    return UInt8(min(cells, 255))
  }
}
