/// A heading without a label needs a text below it.
enum BodyBelowRule: HeadingRule {
  static let name = "text-below"

  static func vote(on context: HeadingContext) -> Int {
    guard context.numbering == nil else { return 0 }
    guard let next = context.next else { return -3 }
    if BylineRule.isByline(next, in: context.bytes) { return 1 }
    let long = context.profile.wrap.map { $0.width * 2 / 3 } ?? 60
    return next.rightEdge >= long || next.last.endsSentence && Int(next.cells) > 2 * Int(context.last.cells) ? 1 : -3
  }
}
