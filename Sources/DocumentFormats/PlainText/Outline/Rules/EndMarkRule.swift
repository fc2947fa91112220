/// Headings end without a mark; some ask or exclaim.
enum EndMarkRule: HeadingRule {
  static let name = "no-end-mark"

  static func vote(on context: HeadingContext) -> Int {
    let isLabel = context.numbering?.isAlone ?? false
    switch context.last.last {
    case .final: return isLabel ? 0 : -3
    case .pause, .semicolon: return isLabel ? 0 : -4
    case .colon: return isLabel ? 0 : -3
    case .question, .ellipsis: return context.numbering == nil ? -2 : -1
    case .dash: return -1
    default: return 0
    }
  }
}
