/// A line of marks underlines a title, and the head of a manual page tells that what stands outmost is one.
enum AdornmentRule: HeadingRule {
  static let name = "marked"

  static func vote(on context: HeadingContext) -> Int { context.isMarked ? 9 : 0 }
}
