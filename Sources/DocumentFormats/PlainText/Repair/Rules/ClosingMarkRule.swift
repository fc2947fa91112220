internal import DocumentModel

/// A line that begins with a mark that may not begin one goes on with the line before it (GB/T 15834–2011, section 5.1;
/// CLREQ, section 3.1.2): no writer breaks there, so extraction has parted a line of the page.
enum ClosingMarkRule: ParagraphRule {
  /// More than the width of a short line, empty lines and indents can say for an end.
  private static let certain = 20

  static func vote(on ending: LineEnding) -> Int {
    if begins(ending.lower, in: ending.bytes) { return isSentence(ending) ? -certain : 0 }
    // What stands behind such a mark is one more piece of that line, unless the sentence ends there.
    let isPiece = begins(ending.upper, in: ending.bytes) && ending.space <= 0 && ending.lowerNumbering == nil
    return isPiece && (ending.upper.last == .pause || ending.upper.last == .solid) ? -4 : 0
  }

  /// Whether a line begins with a mark of full width that may not begin one; ’ and ” also stand before words.
  private static func begins(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch line.first {
    case .final, .question, .pause, .colon, .semicolon, .closer: bytes[line.textStart] >= 0xE3
    default: false
    }
  }

  /// Whether both lines can be of one sentence.
  private static func isSentence(_ ending: LineEnding) -> Bool {
    let (upper, lower, bytes) = (ending.upper, ending.lower, ending.bytes)
    // One empty line more than usual may come from extraction too; a line set in begins by intention.
    guard ending.space <= 1, Int(lower.indent) - Int(upper.indent) < 2 else { return false }
    // Behind a mark at which text stops only one that closes can stand: ！ and ？ alone on lines are what somebody says.
    let isSecondEnd = upper.last.endsSentence && lower.first.endsSentence
    let isAfterStop = isSecondEnd || LineEdges.lastMark(upper.textRange, in: bytes).isStop
    guard !isAfterStop || upper.last == .ellipsis || lower.first == .closer else { return false }
    guard !LineGaps.hasWideGap(upper.textRange, in: bytes), !LineGaps.hasWideGap(lower.textRange, in: bytes) else {
      return false
    }
    let upperSigns = VerbatimLine(upper, in: bytes)
    let lowerSigns = VerbatimLine(lower, in: bytes)
    if upperSigns.isCode || lowerSigns.isCode || upperSigns.isRule || upperSigns.isQuoted { return false }
    return true
  }
}
