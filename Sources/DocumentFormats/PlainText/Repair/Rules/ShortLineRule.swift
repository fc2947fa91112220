/// A line that could have held more was ended on purpose; a full one was broken.
enum ShortLineRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    // No writer ends a line behind an accent without a letter; extraction has moved it out of the line below.
    if isAccents(ending.bytes[ending.upper.textRange]) { return 0 }
    let spare = ending.spare
    if spare < 0 { return -2 }
    // Between the shortest and the longest full line the width says nothing; what the line ends with decides,
    // unless an empty line would stand there.
    if spare < ending.wrap.slack { return ending.wrap.partsParagraphs && ending.space <= 0 ? 0 : 1 }
    // Latin text is broken at words, which leave no more than one word's room: such a line has its end of its own, as verse.
    if !ending.isHan, ending.wrap.slack == 0, spare >= max(10, ending.wrap.width / 5) { return 6 }
    if spare >= ending.wrap.width / 3 { return 5 }
    // In ragged Latin text a few cells may be left over by hyphenation and by words measured otherwise.
    return ending.isHan || spare > 3 ? 4 : 2
  }

  /// Whether a line is nothing but combining marks (U+0300 to U+036F).
  private static func isAccents(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.first.map { $0 & 0xFE == 0xCC } ?? false && text.allSatisfy { $0 & 0xFE == 0xCC || $0 & 0xC0 == 0x80 }
  }
}
