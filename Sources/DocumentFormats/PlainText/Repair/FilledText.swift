internal import DocumentModel

/// Running text in a laid-out document, as the paragraphs of an RFC: lines of words at one indent, each of them so long
/// that the first word of the next would not have fitted.
///
/// Diagrams, tables and lists hardly ever fill their lines so, and one line that is not full ends the paragraph: in doubt
/// lines stay.
enum FilledText {
  /// How much narrower than most a paragraph may be set.
  private static let narrower = 10

  /// The column up to which a paragraph is filled: that of its longest line, and near the one usual in the text.
  ///
  /// - Parameter lines: the paragraph's first line and as many below it as are known.
  static func edge(of lines: ArraySlice<SourceLine>, usual: Int) -> Int {
    let below = lines.dropFirst().prefix { $0.blankBefore == 0 && $0.rightEdge <= usual }
    let longest = below.reduce(lines.first?.rightEdge ?? 0) { max($0, $1.rightEdge) }
    return min(usual, max(longest, usual - narrower))
  }

  /// Whether two lines are of one paragraph.
  ///
  /// - Parameters:
  ///   - isFirst: whether `upper` is the first line of its paragraph, which may begin with a label.
  ///   - numbering: the label that `lower` begins with.
  ///   - edge: the column behind the last cell up to which lines are filled.
  static func joins(
    _ upper: SourceLine, isFirst: Bool, _ lower: SourceLine, numbering: Numbering?, edge: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard lower.blankBefore == 0 || goesOverPage(upper, lower), upper.last != .colon, lower.first != .bullet,
      numbering == nil, Wrap(width: edge).isFull(upper, before: lower, isFirst: false, isHan: false),
      let upperText = text(of: upper, isFirst: isFirst, at: Int(lower.indent), in: bytes),
      isWords(upperText, in: bytes), isWords(lower.textRange, in: bytes)
    else { return false }
    return !LinePair.areSeparate(upper, lower, isHan: false, in: bytes)
  }

  /// Whether a sentence goes on behind a page's end.
  private static func goesOverPage(_ upper: SourceLine, _ lower: SourceLine) -> Bool {
    lower.crossesPage && upper.last.isInsideSentence && lower.first == .lowercase
  }

  /// The text of a line from a column on, where it begins at this column or has only a label before it.
  private static func text(
    of line: SourceLine, isFirst: Bool, at column: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let indent = Int(line.indent)
    if indent == column { return line.textRange }
    let hang = column - indent
    guard isFirst, hang > 0, hang <= widestLabel, hang < line.textLength else { return nil }
    let start = line.textStart + hang
    let label = bytes[line.textStart..<start].prefix { $0 != 0x20 }
    guard bytes[label.endIndex..<start].allSatisfy({ $0 == 0x20 }), bytes[start] != 0x20, label.endIndex < start,
      label.count(where: isLetter) <= 1, label.allSatisfy({ $0 < 0x80 })
    else { return nil }
    return start..<line.textEnd
  }

  /// Longer ones are words; in columns, blanks behind them included.
  private static let widestLabel = 8

  /// Whether a line is made of words: letters for the most part, and no gaps that set its parts apart.
  private static func isWords(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[text].count { isLetter($0) || $0 >= 0x80 } * 5 >= text.count * 3 && !LineGaps.hasWideGap(text, in: bytes)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
