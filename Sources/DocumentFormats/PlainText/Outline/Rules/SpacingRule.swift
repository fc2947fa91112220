/// Headings are set off from the text above and below.
enum SpacingRule: HeadingRule {
  static let name = "space-around"

  static func vote(on context: HeadingContext) -> Int {
    (context.spaceAbove > 0 ? 1 : 0) + (context.spaceBelow > 0 ? 1 : 0)
  }
}
