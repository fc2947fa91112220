/// Lines that are code, rules, quotes, fields, signatures and records stand as they are.
enum VerbatimRule: ParagraphRule {
  /// More than all other rules together can say for a joint.
  private static let certain = 12

  static func vote(on ending: LineEnding) -> Int {
    if ending.isHan, LinePair.isWide(ending.lower), LinePair.isWide(ending.upper) { return 0 }
    let upper = VerbatimLine(ending.upper, in: ending.bytes)
    let lower = VerbatimLine(ending.lower, in: ending.bytes)
    if LinePair.areSeparate(ending.upper, upper, ending.lower, lower, in: ending.bytes) { return certain }
    if beginsAlike(ending) { return certain }
    return (upper.isCode || lower.isCode) && ending.spare >= 0 ? certain : 0
  }

  /// Whether the two lines begin alike as records do: with three words, or with two that a third line beside them has too.
  private static func beginsAlike(_ ending: LineEnding) -> Bool {
    if LinePair.beginAlike(ending.upper, ending.lower, words: 3, in: ending.bytes) { return true }
    guard LinePair.beginAlike(ending.upper, ending.lower, in: ending.bytes) else { return false }
    return [ending.before, ending.after].contains {
      $0.map { LinePair.beginAlike($0, ending.lower, in: ending.bytes) } ?? false
    }
  }
}
