/// The label of an article that stands alone on its line belongs to the text below it.
enum LabelRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    guard ending.isFirst, ending.upper.cells <= 30, ending.space <= 1, !ending.lower.traits.contains(.startsPage),
      let numbering = ending.upperNumbering, numbering.isAlone,
      numbering.system == .unit(.article),
      ending.lowerNumbering == nil
    else { return 0 }
    return -12
  }
}
