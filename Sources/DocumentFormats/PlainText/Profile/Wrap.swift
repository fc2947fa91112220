/// How a text is hard-wrapped, in cells.
struct Wrap: Equatable, Sendable {
  /// The right edge of a full line, hanging marks left out.
  var width: Int

  /// The indent of lines that are not the first of their paragraph.
  var bodyIndent = 0

  /// How much further first lines are set in; 0 where they are not.
  var firstIndent = 0

  /// How much shorter first lines are because their indent was lost in extraction; 0 where it was not.
  var lostIndent = 0

  /// How much shorter than `width` full lines may be, as they are where proportional type was made into text.
  var slack = 0

  /// Whether the lines are those of pages that are numbered, in proportional type or Han.
  var isPrinted = false

  /// Whether paragraphs stand at several indents, as the items of lists do where extraction has kept the layout of pages.
  var hasDepths = false

  /// Whether empty lines part paragraphs throughout.
  var partsParagraphs = false

  /// Cells left over on a line, for a line that is or is not the first of its paragraph.
  func room(after line: SourceLine, isFirst: Bool) -> Int {
    width - line.rightEdge - (isFirst ? lostIndent : 0)
  }

  /// Whether a line was broken only because the next unbreakable part did not fit.
  func isFull(_ line: SourceLine, before next: SourceLine, isFirst: Bool, isHan: Bool) -> Bool {
    room(after: line, isFirst: isFirst) < Wrap.needed(for: next, after: line, isHan: isHan) + slack
  }

  /// Cells that a line would have needed to take the next line's first part.
  static func needed(for next: SourceLine, after line: SourceLine, isHan: Bool) -> Int {
    let isSolid = line.last == .solid || next.first == .solid || line.last == .pause
    return Int(next.leadCells) + (isHan && isSolid ? 2 : isHan ? 1 : 1)
  }
}
