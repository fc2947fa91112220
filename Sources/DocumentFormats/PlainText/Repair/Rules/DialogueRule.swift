/// In Chinese prose each speaker's words are a paragraph: a speech that ends before one that begins parts the two, however
/// full the line is.
enum DialogueRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    guard ending.isHan, ending.upper.last.endsSentence, ending.lower.first == .opener,
      marks("“「『", bytes: ending.bytes[ending.lower.textRange].prefix(3)),
      marks("”」』", bytes: ending.bytes[ending.upper.textRange].suffix(3))
    else { return 0 }
    return 3
  }

  /// Whether bytes are one of the marks, which are of three bytes each.
  private static func marks(_ marks: StaticString, bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    marks.withUTF8Buffer { marks in
      stride(from: 0, to: marks.count, by: 3).contains { marks[$0..<$0 + 3].elementsEqual(bytes) }
    }
  }
}
