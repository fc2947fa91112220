/// A number that follows its predecessor is that of a heading; one that stands alone may be any.
enum ContinuityRule: OutlineRule {
  static let name = "continuity"

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    context.runs.vote(on: index, context.candidates[index])
  }
}
