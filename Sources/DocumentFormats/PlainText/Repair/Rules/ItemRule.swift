/// A line that begins with the label of an item begins a paragraph.
enum ItemRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    if LinePair.beginsWithBox(ending.lower, in: ending.bytes) { return 7 }
    let isBroken = ending.spare < 0 && ending.upper.last.isInsideSentence && ending.upper.last != .closer
    // • begins items and nothing else; * and + stand in sentences too.
    if ending.lower.first == .bullet, ending.bytes[ending.lower.textStart] >= 0x80 { return 7 }
    if ending.isFirst, LinePair.areItems(ending.upper, ending.lower, in: ending.bytes) { return 7 }
    if ending.lower.first == .bullet || isDashed(ending) { return isBroken ? 1 : 3 }
    guard let numbering = ending.lowerNumbering, !numbering.isInSentence, numbering.isSetOff else { return 0 }
    // In the middle of a sentence the label is more likely a reference that happens to begin the line.
    if isBroken { return 0 }
    // Behind the end of a sentence or of an item a label begins the next one, however full the line is.
    return ending.upper.last.isStop && ending.upper.last != .pause ? 5 : 3
  }

  /// Whether the lower line begins with a dash and a space.
  private static func isDashed(_ ending: LineEnding) -> Bool {
    let line = ending.lower
    guard line.first == .dash, line.textLength > 4 else { return false }
    return ending.bytes[line.textStart + (ending.bytes[line.textStart] < 0x80 ? 1 : 3)] == 0x20
  }
}
