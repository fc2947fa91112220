/// A number that follows its predecessor is that of a heading; one that stands alone may be any.
enum ContinuityRule: OutlineRule {
  static let name = "continuity"

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    let vote = context.runs.vote(on: index, context.candidates[index])
    // Items of lists that have a section's number say nothing against one that the printed contents name.
    return context.candidates[index].isInContents ? max(0, vote) : vote
  }
}
