/// Headings are short.
enum LengthRule: HeadingRule {
  static let name = "short"

  static func vote(on context: HeadingContext) -> Int {
    let cells = context.cells
    if context.numbering != nil, cells <= 50 { return 1 }
    if context.numbering == nil, cells <= context.profile.wrap.map({ $0.width / 2 }) ?? 50 { return 0 }
    if context.numbering == nil, cells <= 90 { return -1 }
    // A numbered question is asked in full, over several lines.
    if context.numbering != nil, context.last.last == .question, cells <= 180 { return cells <= 90 ? 0 : -1 }
    return cells <= 90 ? 0 : cells <= 130 ? -2 : -5
  }
}
