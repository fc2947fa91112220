internal import DocumentModel

/// A line of one repeated mark that underlines the title above it, as in reStructuredText, setext and info files.
enum Adornment {
  /// Fewer marks are a sign of their own, such as … or --.
  private static let fewest = 3

  /// Marks of which a rule much longer than the title still belongs to it; of others it is a rule across the page.
  private static let long = "=*~^#".utf8

  /// The mark that a line repeats from end to end, `nil` for other lines.
  static func mark(of line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> UInt8? {
    let mark = bytes[line.textStart]
    guard mark < 0x80, mark == bytes[line.textEnd - 1], line.textLength >= fewest, line.textLength <= 200,
      isPunctuation(mark), bytes[line.textRange].allSatisfy({ $0 == mark })
    else { return nil }
    return mark
  }

  /// The style of the title at `index`, a mark and whether a line of it stands above as well; `nil` where it has none.
  ///
  /// The underline is as long as the title or longer (docutils, “Sections”); where the title is Han, some count its
  /// characters and some its cells.
  static func style(
    of index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> NumberingSystem? {
    let title = lines[index]
    guard index + 1 < lines.count, lines[index + 1].blankBefore == 0, title.cells <= 120,
      let mark = mark(of: lines[index + 1], in: bytes), self.mark(of: title, in: bytes) == nil
    else { return nil }
    let length = lines[index + 1].textLength
    let characters = bytes[title.textRange].count { $0 & 0xC0 != 0x80 }
    let isOverlined =
      index > 0 && title.blankBefore == 0 && lines[index - 1].textLength == length
      && self.mark(of: lines[index - 1], in: bytes) == mark
    let widest = long.contains(mark) ? 120 : Int(title.cells) + 4
    guard length + 2 >= characters, length <= widest || isOverlined else { return nil }
    guard !LineGaps.hasWideGap(title.textRange, in: bytes) else { return nil }
    if isOverlined { return .underline(mark, isOverlined: true) }
    // A rule below the last line of a paragraph, or below the head of a table, underlines no title.
    let isSetOff = index == 0 || title.blankBefore > 0 || title.crossesPage
    return isSetOff && title.indent == lines[index + 1].indent ? .underline(mark, isOverlined: false) : nil
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !(byte &- 0x30 < 10) && !((byte | 0x20) &- 0x61 < 26)
  }
}
