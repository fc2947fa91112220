/// A line that ends with a colon introduces a list, not a section.
enum ListIntroductionRule: HeadingRule {
  static let name = "not-listed"

  static func vote(on context: HeadingContext) -> Int {
    guard let previous = context.previous, previous.last == .colon, context.spaceAbove <= 0 else { return 0 }
    return -2
  }
}
