/// Decides by votes whether a paragraph ends between two lines.
enum ParagraphJudge {
  private static let rules: [any ParagraphRule.Type] = [
    ShortLineRule.self, StopRule.self, FirstLineWidthRule.self, IndentRule.self, SpaceRule.self, ItemRule.self,
    LabelRule.self, SplitLineRule.self, LowercaseRule.self, TableRule.self, DialogueRule.self,
  ]

  /// The sum of votes from which a paragraph ends.
  private static let threshold = 2

  static func ends(_ ending: LineEnding) -> Bool {
    var sum = 0
    for rule in rules { sum += rule.vote(on: ending) }
    // What a line is made of is looked at last: it costs more than the widths and marks that settle most ends.
    return sum >= threshold || sum + VerbatimRule.vote(on: ending) >= threshold
  }
}
