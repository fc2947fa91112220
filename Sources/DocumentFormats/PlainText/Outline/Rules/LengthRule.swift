/// Headings are short.
enum LengthRule: HeadingRule {
  static let name = "short"

  static func vote(on context: HeadingContext) -> Int {
    let cells = context.cells
    if cells <= 50 { return context.numbering == nil ? 0 : 1 }
    return cells <= 90 ? 0 : cells <= 130 ? -2 : -5
  }
}
