/// Dots that lead to a page number make an entry of printed contents.
enum LeaderRule: HeadingRule {
  static let name = "no-leader"

  static func vote(on context: HeadingContext) -> Int {
    LineGaps.leader(context.last.textRange, in: context.bytes) != nil ? -8 : 0
  }
}
