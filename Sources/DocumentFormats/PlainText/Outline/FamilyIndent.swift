/// Sections numbered by decimals share one indent, whatever their depth; items of lists have another.
struct FamilyIndent {
  private var usual: Int?

  /// The fewest subsections that show an indent.
  private static let fewest = 3

  init(_ candidates: [HeadingCandidate]) {
    var indents = Tally()
    for candidate in candidates {
      if case .decimal(let depth) = candidate.system, depth > 1 { indents.add(candidate.indent) }
    }
    if indents.total >= FamilyIndent.fewest { usual = indents.mode }
  }

  /// The vote on a candidate: against a number that stands elsewhere than its family.
  func vote(on candidate: HeadingCandidate) -> Int {
    guard let usual, case .decimal(1) = candidate.system else { return 0 }
    return abs(candidate.indent - usual) >= 2 ? -5 : 0
  }
}
