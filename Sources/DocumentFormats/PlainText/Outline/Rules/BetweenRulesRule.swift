/// A short line alone between two rules is a title, as of the volumes of a novel that sites give out, and a label is one
/// more easily below a rule.
enum BetweenRulesRule: HeadingRule {
  static let name = "between-rules"

  static func vote(on context: HeadingContext) -> Int {
    guard context.lines.count == 1 else { return 0 }
    guard context.numbering != nil else {
      return isBetweenRules(context.first, after: context.previous, before: context.next, in: context.bytes) ? 5 : 0
    }
    // Among broken lines a label below a rule may begin a paragraph.
    guard context.profile.wrap == nil, context.first.blankBefore > 0, let previous = context.previous else { return 0 }
    return VerbatimLine(previous, in: context.bytes).isRule ? 1 : 0
  }

  /// Whether rules stand above and below a line, with space before each: a row between rules may be the head of a table.
  static func isBetweenRules(
    _ line: SourceLine, after previous: SourceLine?, before next: SourceLine?, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let previous, let next, line.blankBefore > 0, next.blankBefore > 0 else { return false }
    return VerbatimLine(previous, in: bytes).isRule && VerbatimLine(next, in: bytes).isRule
  }
}
