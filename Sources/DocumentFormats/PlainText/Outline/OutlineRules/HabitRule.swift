/// Lines without a label that only their shape sets off are titles where a document has many of them, with text under each;
/// where chapters have numbers, such a line is a signature or an inscription.
enum HabitRule: OutlineRule {
  static let name = "habit"

  /// The fewest titles, and the fewest lines of text under each on average.
  private static let fewest = 3
  private static let fewestLines = 2

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    let candidate = context.candidates[index]
    guard candidate.system == .shape, candidate.standsOut, !candidate.isInContents else { return 0 }
    let titles = context.titles
    let isHabit = titles.count >= fewest && titles.lines >= titles.count * fewestLines && context.chapters < fewest
    // What standing out says for it is taken back.
    return isHabit ? 0 : -StandingOutRule.standing
  }
}
