/// Decides by votes whether a paragraph ends between two lines.
enum ParagraphJudge {
  private static let rules: [any ParagraphRule.Type] = [
    ShortLineRule.self, StopRule.self, FirstLineWidthRule.self, IndentRule.self, SpaceRule.self, ItemRule.self,
    LabelRule.self, SplitLineRule.self, LowercaseRule.self, ClosingMarkRule.self, NarrowBlockRule.self,
  ]

  /// Rules that read the text of lines, which costs more than their widths and marks, and that only speak for an end: they
  /// are asked where the others do not see one.
  private static let closeRules: [any ParagraphRule.Type] = [TableRule.self, DialogueRule.self, VerbatimRule.self]

  /// The sum of votes from which a paragraph ends.
  private static let threshold = 2

  static func ends(_ ending: LineEnding) -> Bool {
    var sum = 0
    for rule in rules { sum += rule.vote(on: ending) }
    if sum >= threshold { return true }
    for rule in closeRules { sum += rule.vote(on: ending) }
    return sum >= threshold
  }
}
