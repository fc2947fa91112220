/// In Chinese prose each speaker's words are a paragraph: a speech that ends before one that begins parts the two, however
/// full the line is, and so does the end of a sentence before a line that is a speech and no more.
enum DialogueRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let lower = ending.bytes[ending.lower.textRange]
    if ending.isHan, ending.upper.last.endsSentence, isQuestionOrAnswer(lower) { return 4 }
    guard ending.isHan, ending.upper.last.endsSentence, ending.lower.first == .opener,
      marks("“「『", bytes: lower.prefix(3))
    else { return 0 }
    if marks("”」』", bytes: ending.bytes[ending.upper.textRange].suffix(3)) { return 3 }
    // A paragraph that went on with this line would have to break exactly before the speech and to end behind it.
    let isWhole = ending.lower.last.endsSentence && marks("”」』", bytes: lower.suffix(3))
    let isShort = ending.after.map {
      !ending.wrap.isFull(ending.lower, before: $0, isFirst: true, isHan: true)
    }
    return isWhole && isShort ?? true ? 3 : 0
  }

  /// Whether a line begins a question or an answer of an interview.
  private static func isQuestionOrAnswer(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    ["问：", "答：", "問：", "问:", "答:", "問:"].contains { (word: StaticString) in
      word.withUTF8Buffer { line.starts(with: $0) }
    }
  }

  /// Whether bytes are one of the marks, which are of three bytes each.
  private static func marks(_ marks: StaticString, bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    marks.withUTF8Buffer { marks in
      stride(from: 0, to: marks.count, by: 3).contains { marks[$0..<$0 + 3].elementsEqual(bytes) }
    }
  }
}
