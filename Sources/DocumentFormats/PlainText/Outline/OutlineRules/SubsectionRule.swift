/// Sections 2.1, 2.2 and so on show that the bare number 2 before them is the label of theirs, not a quantity.
enum SubsectionRule: OutlineRule {
  static let name = "subsections"

  /// How many candidates behind one its first subsection is looked for.
  private static let reach = 3

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    let candidates = context.candidates
    guard case .decimal(1) = candidates[index].system else { return 0 }
    for next in candidates[(index + 1)...].prefix(reach) {
      // What stands below a new chapter is its own.
      if next.system.isDivision { return 0 }
      guard case .decimal(let depth) = next.system, depth > 1 else { continue }
      return depth == 2 && next.number == 1 && next.prefix == candidates[index].number + 1 ? 4 : 0
    }
    return 0
  }
}
