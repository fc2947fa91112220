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
    case .closer where endsBlank(context.last, in: context.bytes): return -3
    default:
      return context.numbering == nil && context.lines.contains { context.bytes[$0.textRange].holds("。") } ? -3 : 0
    }
  }

  /// Whether a line ends with a blank to fill in: （　　）.
  private static func endsBlank(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var text = bytes[line.textRange]
    guard text.ends(with: "）") else { return false }
    text = text.dropLast(3)
    let end = text.endIndex
    while let space = [" ", "\u{3000}"].first(where: { text.ends(with: $0) }) { text = text.dropLast(space.utf8.count) }
    return text.endIndex < end && text.ends(with: "（")
  }
}
