/// A line in the middle of a sentence, broken at the wrap width above or below, is text.
enum SentenceFlowRule: HeadingRule {
  static let name = "not-in-sentence"

  static func vote(on context: HeadingContext) -> Int {
    guard let wrap = context.profile.wrap else { return 0 }
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
}
