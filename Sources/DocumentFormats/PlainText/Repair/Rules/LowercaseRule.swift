internal import DocumentModel

/// Paragraphs do not begin with a small letter, nor with a quoted one; in Chinese text such lines are commands and names
/// of files.
enum LowercaseRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    guard !ending.isHan else { return 0 }
    switch ending.lower.first {
    // Where a page ends with a sentence, no paragraph goes on behind it with a small letter either.
    case .lowercase: return ending.lower.crossesPage && ending.upper.last.endsSentence ? 0 : -2
    case .opener, .closer: return quotesLowercase(ending.lower, in: ending.bytes) ? -2 : 0
    default: return 0
    }
  }

  /// Whether a line begins with a quotation mark, whichever way it is turned, and a small letter.
  private static func quotesLowercase(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = line.textRange
    let (mark, length) = UTF8Sequence.scalar(at: text.lowerBound, in: bytes, limit: text.upperBound)
    guard isQuotationMark(mark), text.lowerBound + length < text.upperBound else { return false }
    return bytes[text.lowerBound + length] &- 0x61 < 26
  }

  private static func isQuotationMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x2018, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }
}
