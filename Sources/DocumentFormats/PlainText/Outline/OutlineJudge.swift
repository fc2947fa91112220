internal import DocumentModel

/// Decides which candidates are headings, and of which level, from all that are known.
struct OutlineJudge {
  /// The sum of votes from which a candidate is a heading.
  static let threshold = 3

  static let rules: [any OutlineRule.Type] = [
    ContinuityRule.self, ListRule.self, FamilyIndentRule.self, SubsectionRule.self, HabitRule.self, DatelineRule.self,
    LoneLabelRule.self,
  ]

  /// The level of each candidate that is an entry of the outline, 0 of text.
  private(set) var levels: [Int] = []

  /// What settled that.
  private(set) var decisions: [HeadingDecision]

  /// Which of the titles at the beginning is that of the first piece, a heading like the others; `nil` where all are of the
  /// whole.
  private(set) var firstPiece: Int?

  private let context: OutlineContext

  init(_ candidates: [HeadingCandidate]) {
    let context = OutlineContext(candidates)
    self.context = context
    decisions = candidates.indices.map { OutlineJudge.decision(on: $0, in: context) }
    var accepted = decisions.map(\.accepts)
    for (index, isEntry) in PrintedContents.entries(candidates).enumerated() where isEntry { accepted[index] = false }
    note(.printedContents, &accepted)
    MarkedHeadings.reject(candidates, &accepted)
    note(.unmarked, &accepted)
    let depth = OutlineDepth(candidates, accepted: accepted)
    for index in candidates.indices where accepted[index] { accepted[index] = depth.admits(index, candidates[index]) }
    note(.depth, &accepted)
    RunningHeads.reject(candidates, &accepted)
    note(.runningHead, &accepted)
    RepeatedHeadings.reject(candidates, &accepted)
    note(.repeated, &accepted)
    EndMatter.reject(candidates, context.runs, &accepted)
    note(.endMatter, &accepted)
    firstPiece = FirstTitle.ofPiece(candidates, accepted: accepted)
    var candidates = candidates
    if let firstPiece { candidates[firstPiece].system = .shape }
    let ranks = LevelRanks(candidates, accepted: accepted)
    levels = candidates.indices.map {
      accepted[$0] ? candidates[$0].ruling?.level ?? ranks.level(of: candidates[$0].system) : 0
    }
  }

  /// What the rules that look at all candidates say of one.
  func votes(on index: Int) -> [HeadingVote] {
    OutlineJudge.rules.map { HeadingVote(name: $0.name, value: $0.vote(on: index, in: context)) }
      .filter { $0.value != 0 }
  }

  /// Keeps in mind what has taken candidates out of the accepted ones; what a person has ruled stays.
  private mutating func note(_ decision: HeadingDecision, _ accepted: inout [Bool]) {
    for index in accepted.indices where !accepted[index] && decisions[index].accepts {
      if context.candidates[index].ruling == nil { decisions[index] = decision } else { accepted[index] = true }
    }
  }

  private static func decision(on index: Int, in context: OutlineContext) -> HeadingDecision {
    let candidate = context.candidates[index]
    if let ruling = candidate.ruling { return ruling.isPattern ? .ownPattern : .ownHeading }
    if candidate.system == .title { return .title }
    if candidate.system.isCertain { return .form }
    let votes = rules.reduce(candidate.evidence.total) { $0 + $1.vote(on: index, in: context) }
    return votes >= threshold ? .votes : .tooFewVotes
  }

  /// The names of what spoke for a candidate.
  static func evidence(_ candidate: HeadingCandidate) -> [String] {
    if let ruling = candidate.ruling { return [ruling.isPattern ? "own:pattern" : "own:line"] }
    let label = candidate.number > 0 || candidate.system == .bracket || candidate.system == .named
    return candidate.evidence.votes.filter { $0.value > 0 }.map {
      $0.name == ContentsRule.name
        ? $0.name
        : $0.name == NumberingRule.name && label ? "numbering:\(candidate.system.name)" : "shape:\($0.name)"
    }
  }
}
