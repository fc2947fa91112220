/// Whether a text marks the ends of its paragraphs, as prose does: its sentences end with marks, so that a line without one
/// is a title, a signature or the like.
enum ParagraphMarks {
  /// The fewest ends of paragraphs that show a habit.
  private static let fewest = 6

  /// Narrower lines, in cells, may be anything where each paragraph is one line.
  private static let long = 50

  static func areUsual(
    in windows: [[SourceLine]], of bytes: UnsafeBufferPointer<UInt8>, wrap: Wrap?, isHan: Bool
  ) -> Bool {
    wrap.map { isUsual(in: windows, of: bytes, wrap: $0, isHan: isHan) } ?? isUsualOfLongLines(in: windows)
  }

  /// The same where each paragraph is one line: long lines are paragraphs, and they hold most of the text.
  private static func isUsualOfLongLines(in windows: [[SourceLine]]) -> Bool {
    var (cells, longCells, long, marked) = (0, 0, 0, 0)
    for line in windows.joined() {
      cells += Int(line.cells)
      guard Int(line.cells) >= ParagraphMarks.long else { continue }
      longCells += Int(line.cells)
      guard !line.traits.contains(.continued) else { continue }
      long += 1
      if isMark(line.last) { marked += 1 }
    }
    return long >= fewest && marked * 10 >= long * 9 && longCells * 10 >= cells * 7
  }

  /// The same where paragraphs are wrapped: those of several lines end with a shorter one.
  private static func isUsual(
    in windows: [[SourceLine]], of bytes: UnsafeBufferPointer<UInt8>, wrap: Wrap, isHan: Bool
  ) -> Bool {
    var (ends, marked) = (0, 0)
    for lines in windows {
      for (line, next) in zip(lines, lines.dropFirst()) where line.last.isInsideSentence {
        guard next.rightEdge * 3 <= wrap.width * 2, wrap.isFull(line, before: next, isFirst: true, isHan: isHan) else {
          continue
        }
        // The number of a page ends no paragraph.
        guard PageNumberForm.number(next.textRange, in: bytes) == nil else { continue }
        ends += 1
        if isMark(next.last) { marked += 1 }
      }
    }
    return ends >= fewest && marked * 10 >= ends * 9
  }

  private static func isMark(_ mark: EdgeMark) -> Bool { mark.endsSentence || mark == .colon || mark == .semicolon }
}
