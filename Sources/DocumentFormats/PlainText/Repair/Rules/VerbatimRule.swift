/// Lines that are code, rules, quotes, fields and signatures stand as they are.
enum VerbatimRule: ParagraphRule {
  /// More than all other rules together can say for a joint.
  private static let certain = 12

  static func vote(on ending: LineEnding) -> Int {
    // In Han text only lines of ASCII can be such lines, and their bytes are their cells.
    if ending.isHan, isWide(ending.lower), isWide(ending.upper) { return 0 }
    let upper = VerbatimLine(ending.upper, in: ending.bytes)
    let lower = VerbatimLine(ending.lower, in: ending.bytes)
    if upper.isRule || lower.isRule || upper.isQuoted != lower.isQuoted { return certain }
    if upper.isQuoted || upper.opensCode || lower.opensCode { return certain }
    if lower.isSignature || upper.isSignature { return certain }
    if upper.isField, lower.isField { return certain }
    return upper.isCode && (lower.isCode || ending.spare >= 0) || lower.isCode && ending.spare >= 0 ? certain : 0
  }

  private static func isWide(_ line: SourceLine) -> Bool { Int(line.cells) < line.textLength }
}
