/// Where the indents of first lines were lost in extraction, a first line is shorter than the others by its indent.
enum FirstLineWidthRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let wrap = ending.wrap
    let line = ending.lower
    guard wrap.lostIndent > 0, let after = ending.after else { return 0 }
    // A page mostly begins in the middle of a sentence.
    guard !line.crossesPage || ending.upper.last.endsSentence else { return 0 }
    if wrap.room(after: line, isFirst: false) < Int(after.leadCells) { return -1 }
    guard wrap.isFull(line, before: after, isFirst: true, isHan: ending.isHan) else { return 0 }
    if line.last.isInsideSentence { return 3 }
    // The last line of a paragraph can be as long by chance; it is not when the line behind is too long for a first one.
    return after.rightEdge > wrap.width - wrap.lostIndent + 2 ? 3 : 0
  }
}
