/// Sections 2.1, 2.2 and so on show that the bare number 2 before them is the label of theirs, not a quantity.
///
/// A first section of a lower system right below a label, 1. below （一）, shows that it heads more than a paragraph.
enum SubsectionRule: OutlineRule {
  static let name = "subsections"

  /// How many candidates behind one its first subsection is looked for.
  private static let reach = 3

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    let candidates = context.candidates
    guard case .decimal(1) = candidates[index].system else { return headsAnother(index, in: context) ? 1 : 0 }
    for next in candidates[(index + 1)...].prefix(reach) {
      // What stands below a new chapter is its own.
      if next.system.isDivision { return 0 }
      guard case .decimal(let depth) = next.system, depth > 1 else { continue }
      return depth == 2 && next.number == 1 && next.prefix == candidates[index].number + 1 ? 4 : 0
    }
    return 0
  }

  /// Whether the first section of a lower system stands right below a label, with text and a second one below itself.
  private static func headsAnother(_ index: Int, in context: OutlineContext) -> Bool {
    let candidates = context.candidates
    guard index + 1 < candidates.count, candidates[index].system.isWeak, candidates[index].bodyLines == 0 else {
      return false
    }
    let next = candidates[index + 1]
    return next.system.isWeak && next.number == 1 && next.system.rank > candidates[index].system.rank
      && next.bodyLines > 0 && !context.runs.isList(index + 1, next)
      && next.evidence.total + context.runs.vote(on: index + 1, next) >= OutlineJudge.threshold
  }
}
