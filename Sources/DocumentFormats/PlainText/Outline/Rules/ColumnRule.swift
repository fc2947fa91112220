/// A second label behind a gap makes a row of contents that are printed in two columns.
enum ColumnRule: HeadingRule {
  static let name = "one-column"

  static func vote(on context: HeadingContext) -> Int {
    guard let numbering = context.numbering, numbering.number > 0, context.lines.count == 1 else { return 0 }
    let text = context.first.textRange
    guard let column = LineGaps.secondColumn(text, in: context.bytes),
      let other = NumberingReader(bytes: context.bytes).read(column..<text.upperBound),
      other.system == numbering.system, other.number > numbering.number
    else { return 0 }
    return -8
  }
}
