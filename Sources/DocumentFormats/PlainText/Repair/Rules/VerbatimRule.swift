/// Lines that are code, rules, quotes, fields, signatures and records stand as they are.
enum VerbatimRule: ParagraphRule {
  /// More than all other rules together can say for a joint.
  private static let certain = 12

  static func vote(on ending: LineEnding) -> Int {
    if ending.isHan, LinePair.isWide(ending.lower), LinePair.isWide(ending.upper) { return 0 }
    let upper = VerbatimLine(ending.upper, in: ending.bytes)
    let lower = VerbatimLine(ending.lower, in: ending.bytes)
    if LinePair.areSeparate(ending.upper, upper, ending.lower, lower, in: ending.bytes) { return certain }
    return (upper.isCode || lower.isCode) && ending.spare >= 0 ? certain : 0
  }
}
