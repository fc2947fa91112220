/// The label that the line begins with.
enum NumberingRule: HeadingRule {
  static let name = "numbering"

  static func vote(on context: HeadingContext) -> Int {
    guard let numbering = context.numbering else { return 0 }
    if numbering.isInSentence { return numbering.system.weight - 3 }
    if numbering.isAlone && context.lines.count == 1 {
      // An article or a decimal without words is the label of a paragraph or a figure in a table.
      if numbering.system.isWeak || numbering.isLatin && !numbering.system.isDivision { return -3 }
    }
    return numbering.system.weight
  }
}
