/// Dots that lead to a page number make an entry of printed contents.
enum LeaderRule: HeadingRule {
  static let name = "no-leader"

  static func vote(on context: HeadingContext) -> Int {
    LineGaps.hasLeader(context.last.textRange, in: context.bytes) ? -8 : 0
  }
}
