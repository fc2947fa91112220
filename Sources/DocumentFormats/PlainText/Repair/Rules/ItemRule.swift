/// A line that begins with the label of an item begins a paragraph.
enum ItemRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let isBroken = ending.spare < 0 && ending.upper.last.isInsideSentence && ending.upper.last != .closer
    if ending.lower.first == .bullet { return isBroken ? 1 : 3 }
    guard let numbering = ending.lowerNumbering, !numbering.isInSentence, numbering.isSetOff else { return 0 }
    // In the middle of a sentence the label is more likely a reference that happens to begin the line.
    return isBroken ? 0 : 3
  }
}
