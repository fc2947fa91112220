/// The rules that look at a single line, and what they found.
struct HeadingEvidence: Equatable, Sendable {
  /// The sum of the votes.
  private(set) var votes = 0

  /// Which rules spoke for a heading, by their place in `rules`.
  private var speakers: UInt32 = 0

  private static let rules: [any HeadingRule.Type] = [
    NumberingRule.self, LengthRule.self, EndMarkRule.self, SpacingRule.self, SentenceFlowRule.self, CentringRule.self,
    OutdentRule.self, BylineRule.self, LeaderRule.self, ListIntroductionRule.self, TitleTextRule.self,
    BodyBelowRule.self, AddressRule.self, ContentsRule.self,
    BoilerplateRule.self,
  ]

  /// Asks all rules.
  init(_ context: HeadingContext) {
    for (index, rule) in HeadingEvidence.rules.enumerated() {
      let vote = rule.vote(on: context)
      votes += vote
      if vote > 0 { speakers |= 1 << index }
    }
  }

  /// The names of the rules that spoke for a heading.
  var names: [String] {
    HeadingEvidence.rules.enumerated().filter { speakers & 1 << $0.offset != 0 }.map { $0.element.name }
  }
}
