/// Lines with wide gaps in them are rows of a table, each its own.
enum TableRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let isRow =
      LineGaps.hasWideGap(ending.lower.textRange, in: ending.bytes)
      && LineGaps.hasWideGap(ending.upper.textRange, in: ending.bytes)
    return isRow ? 7 : 0
  }
}
