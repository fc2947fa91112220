internal import DocumentModel

/// Reads source lines out of bytes, from one offset on and in any number of steps.
struct LineScanner: Sendable {
  let width: CellWidth
  let hasRareLineEnds: Bool

  /// How far lines have been read.
  private(set) var offset: Int

  private var blank = 0
  private var pendingPage = false
  private var isInsideLine = false

  /// Form feeds met since they were last taken.
  private var formFeeds: [Int] = []

  init(width: CellWidth, hasRareLineEnds: Bool, from offset: Int = 0) {
    self.width = width
    self.hasRareLineEnds = hasRareLineEnds
    self.offset = offset
  }

  /// The most bytes of one source line that are taken as one value.
  static let longestPiece = 64 * 1024

  /// Appends the lines that end before `limit`, and the last, unended one where the text is complete there.
  mutating func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, to limit: Int, isComplete: Bool, into lines: inout [SourceLine]
  ) {
    while offset < limit {
      let reach = min(limit, offset + LineScanner.longestPiece)
      let (end, endLength) = lineEnd(from: offset, limit: reach, isComplete: isComplete, in: bytes)
      if endLength > 0 || (reach == limit && isComplete) {
        append(offset..<end, in: bytes, goesOn: false, to: &lines)
        offset = end + endLength
        if endLength == 0 { break }
      } else if reach < limit {
        let cut = Cut.before(reach, from: offset, in: bytes)
        append(offset..<cut, in: bytes, goesOn: true, to: &lines)
        offset = cut
      } else {
        break
      }
    }
  }

  /// The form feeds met since the last call.
  mutating func takeFormFeeds() -> [Int] {
    defer { formFeeds.removeAll(keepingCapacity: true) }
    return formFeeds
  }

  @inline(__always)
  private func lineEnd(
    from start: Int, limit: Int, isComplete: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (offset: Int, length: Int) {
    if hasRareLineEnds {
      let found = LineEnd.any(in: start..<limit, of: bytes)
      guard found.length == 1, found.offset + 1 == limit, bytes[found.offset] == 0x0D else { return found }
      // The LF of a CR LF may stand beyond the limit, or be still to come.
      if limit < bytes.count { return (found.offset, LineEnd.length(at: found.offset, in: bytes, limit: limit + 1)) }
      return isComplete ? found : (limit, 0)
    }
    let end = LineEnd.lineFeed(in: start..<limit, of: bytes)
    return (end, end < limit ? 1 : 0)
  }

  private mutating func append(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, goesOn: Bool, to lines: inout [SourceLine]
  ) {
    let isContinued = isInsideLine
    isInsideLine = goesOn
    var text = range.lowerBound
    var indent = 0
    var traits: SourceLine.Traits = isContinued ? .continued : []
    if !isContinued {
      while text < range.upperBound {
        let length = WhiteSpace.length(at: text, in: bytes, limit: range.upperBound)
        if length == 0 { break }
        switch bytes[text] {
        case 0x09: indent = (indent / 8 + 1) * 8
        case 0x0C:
          indent = 0
          pendingPage = true
          formFeeds.append(text)
        case 0x20, 0xC2: indent += 1
        case 0xE3:
          indent += 2
          traits.insert(.hanIndent)
        case 0xE2: indent += 1
        default: break
        }
        text += length
      }
    }
    var end = range.upperBound
    if !goesOn {
      while end > text {
        let length = WhiteSpace.length(before: end, in: bytes, limit: text)
        if length == 0 { break }
        end -= length
      }
    }
    guard text < end else {
      if goesOn { isInsideLine = false } else if !isContinued { blank += 1 }
      return
    }
    if pendingPage { traits.insert(.startsPage) }
    pendingPage = false
    lines.append(
      SourceLine(
        start: range.lowerBound, textStart: text, textEnd: end, indent: UInt16(clamping: indent),
        cells: width.cells(text..<end, in: bytes),
        leadCells: LineEdges.leadCells(text..<end, in: bytes, width: width),
        first: LineEdges.first(text..<end, in: bytes), last: LineEdges.last(text..<end, in: bytes),
        blankBefore: isContinued ? 0 : UInt16(clamping: blank), traits: traits))
    blank = 0
  }
}
