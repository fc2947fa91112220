/// Headings are short.
enum LengthRule: HeadingRule {
  static let name = "short"

  static func vote(on context: HeadingContext) -> Int {
    let cells = context.cells
    if context.numbering != nil, cells <= 50 { return 1 }
    if context.numbering == nil, cells <= context.profile.wrap.map({ $0.width / 2 }) ?? 50 { return 0 }
    if context.numbering == nil, cells <= 90 { return isTitleOfArticle(context) ? 0 : -1 }
    // A numbered question is asked in full, over several lines.
    if context.numbering != nil, context.last.last == .question, cells <= 180 { return cells <= 90 ? 0 : -1 }
    return cells <= 90 ? 0 : cells <= 130 ? -2 : -5
  }

  /// Whether lines are as wide as the titles of Chinese articles are, with space around them, above a paragraph that an
  /// indent begins.
  private static func isTitleOfArticle(_ context: HeadingContext) -> Bool {
    guard context.profile.isHan, context.profile.marksParagraphs, context.spaceAbove > 0, context.spaceBelow > 0,
      let wrap = context.profile.wrap, let next = context.next
    else { return false }
    return wrap.firstIndent > 0 && Int(next.indent) >= wrap.bodyIndent + wrap.firstIndent
      && !wrap.isFull(context.last, before: next, isFirst: true, isHan: true)
  }
}
