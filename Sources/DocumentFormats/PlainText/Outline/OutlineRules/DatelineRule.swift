/// The date below the title of each article tells when it came out and heads nothing; where most dates stand below text, as
/// in a diary, the line above one is the end of an entry.
enum DatelineRule: OutlineRule {
  static let name = "no-dateline"

  /// The fewest dates that show a habit.
  private static let fewest = 3

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    let areDatelines = context.datelines * 2 > context.dates
    if case .date = context.candidates[index].system { return areDatelines ? -6 : 0 }
    return context.candidates[index].isAboveDate && !areDatelines && context.dates >= fewest ? -6 : 0
  }
}
