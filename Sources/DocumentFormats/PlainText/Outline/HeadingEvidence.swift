/// The rules that look at a single line, and what they found.
struct HeadingEvidence: Equatable, Sendable {
  /// The vote of each rule, by its place in `rules`.
  private var ballots = SIMD32<Int8>()

  private static let rules: [any HeadingRule.Type] = [
    NumberingRule.self, LengthRule.self, EndMarkRule.self, SpacingRule.self, SentenceFlowRule.self, CentringRule.self,
    OutdentRule.self, BylineRule.self, LeaderRule.self, ListIntroductionRule.self, TitleTextRule.self,
    BodyBelowRule.self, AddressRule.self, ContentsRule.self,
    BoilerplateRule.self, AdornmentRule.self, StandingOutRule.self, ColumnRule.self, BetweenRulesRule.self,
  ]

  /// Asks all rules.
  init(_ context: HeadingContext) {
    for (index, rule) in HeadingEvidence.rules.enumerated() {
      ballots[index] = Int8(clamping: rule.vote(on: context))
    }
  }

  /// The sum of the votes.
  var total: Int { Int(SIMD32<Int16>(truncatingIfNeeded: ballots).wrappedSum()) }

  /// What the rules said that had something to say.
  var votes: [HeadingVote] {
    HeadingEvidence.rules.indices.filter { ballots[$0] != 0 }.map {
      HeadingVote(name: HeadingEvidence.rules[$0].name, value: Int(ballots[$0]))
    }
  }

  /// The names of all rules.
  static var ruleNames: [String] { rules.map { $0.name } }
}
