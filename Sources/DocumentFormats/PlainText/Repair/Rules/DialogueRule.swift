/// In Chinese prose each speaker's words are a paragraph: a speech that ends before one that begins parts the two, however
/// full the line is.
enum DialogueRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    guard ending.isHan, ending.upper.last.endsSentence, ending.lower.first == .opener,
      opens(ending.lower, in: ending.bytes), closes(ending.upper, in: ending.bytes)
    else { return 0 }
    return 3
  }

  /// “ 「 『
  private static func opens(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = bytes[line.textRange].prefix(3)
    return start.elementsEqual("“".utf8) || start.elementsEqual("「".utf8) || start.elementsEqual("『".utf8)
  }

  /// ” 」 』
  private static func closes(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let end = bytes[line.textRange].suffix(3)
    return end.elementsEqual("”".utf8) || end.elementsEqual("」".utf8) || end.elementsEqual("』".utf8)
  }
}
