/// A line in the middle of a sentence, broken at the wrap width above or below, is text.
enum SentenceFlowRule: HeadingRule {
  static let name = "not-in-sentence"

  static func vote(on context: HeadingContext) -> Int {
    guard let wrap = context.profile.wrap else {
      return goesOn(context) + (context.profile.setting == .layout ? laidOut(context) : 0)
    }
    let isHan = context.profile.isHan
    var vote = 0
    if let previous = context.previous, context.spaceAbove <= 0 || context.first.crossesPage,
      previous.last.isInsideSentence, wrap.isFull(previous, before: context.first, isFirst: true, isHan: isHan)
    {
      vote -= 4
    }
    if let next = context.next, context.spaceBelow <= 0,
      wrap.isFull(context.last, before: next, isFirst: true, isHan: isHan)
    {
      vote -= 3
    }
    return vote
  }

  /// The same where lines have no common width: a heading among laid-out text does not cling to a long line above.
  private static func laidOut(_ context: HeadingContext) -> Int {
    guard let previous = context.previous, context.spaceAbove <= 0, !context.first.crossesPage,
      previous.last.isInsideSentence, previous.rightEdge >= longLine
    else { return 0 }
    return -4
  }

  /// A long line whose sentence goes on below, with a small letter or a Han character further left, is text: the item of a
  /// list.
  private static func goesOn(_ context: HeadingContext) -> Int {
    guard let next = context.next, context.spaceBelow <= 0, context.last.last.isInsideSentence,
      context.last.rightEdge >= longLine
    else { return 0 }
    let isBack =
      context.profile.setting != .layout && next.first == .solid && next.indent + 2 <= context.last.indent
      && context.last.last != .closer
    return next.first == .lowercase || isBack ? -4 : 0
  }

  /// Lines of running text are at least this wide, in cells.
  private static let longLine = 50
}
