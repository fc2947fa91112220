/// A heading without a label needs a text below it, and so does a date.
enum BodyBelowRule: HeadingRule {
  static let name = "text-below"

  static func vote(on context: HeadingContext) -> Int {
    switch context.numbering?.system {
    case nil, .date(.day): break
    default: return 0
    }
    guard let next = context.body else { return -3 }
    if context.head.isCertain || Byline.isByline(next, in: context.bytes) { return 1 }
    // An entry of a diary can be one short sentence.
    if context.numbering != nil, next.last.endsSentence { return 0 }
    let long = context.profile.wrap.map { $0.width * 2 / 3 } ?? 60
    return next.rightEdge >= long || next.last.endsSentence && Int(next.cells) > 2 * Int(context.last.cells) ? 1 : -3
  }
}
