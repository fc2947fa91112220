internal import DocumentModel

/// Tells formatted manual pages: their first line names the page and its section at both ends (man(7), `.TH`).
///
/// ```
/// LS(1)                        User Commands                        LS(1)
///
/// NAME
///        ls - list directory contents
/// ```
enum ManualPage {
  /// Whether a line is the head of a manual page.
  static func isHead(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.indent == 0, line.textLength <= 200, line.textLength >= 9, bytes[line.textEnd - 1] == 0x29 else {
      return false
    }
    let text = bytes[line.textRange]
    if isCrowdedHead(text) { return true }
    guard let close = text.firstIndex(of: 0x29), close + 1 < text.endIndex else { return false }
    let name = text[...close]
    // Commands of SQL have names of several words.
    return name.contains(0x28) && !LineGaps.hasWideGap(name.startIndex..<name.endIndex, in: bytes)
      && text.suffix(name.count).elementsEqual(name)
      && LineGaps.secondColumn(line.textRange, in: bytes) != nil
  }

  /// The bytes that names begin with alike.
  private static let beginning = 8

  /// Whether a line is the head of a page whose name is so long that the formatter has put the name at the right over the
  /// rest of the line.
  private static func isCrowdedHead(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let start = text.prefix(beginning)
    guard !start.contains(0x20), !text.contains(UInt8(ascii: ",")),
      let name = text.indices.dropFirst(beginning).last(where: { text[$0...].starts(with: start) })
    else { return false }
    let rest = text[name...]
    return rest.count > 2 * beginning && !rest.contains(0x20) && rest.contains(0x28)
      && rest.count * 2 + 24 >= text.count
  }

  /// The indent of subsections in cells (man(7), `.SS`).
  private static let subsection: UInt16 = 3

  /// The system of the heading at `index`: it stands left of all text, and what follows it is set in.
  static func system(
    of index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>
  ) -> NumberingSystem? {
    let line = lines[index]
    guard line.indent == 0 || line.indent == subsection, index > 0, index + 1 < lines.count,
      line.blankBefore > 0 || line.indent > 0, line.cells <= 72, lines[index + 1].blankBefore == 0 || line.indent == 0,
      lines[index + 1].indent > line.indent, line.last != .final, line.last != .pause,
      !LineGaps.hasWideGap(line.textRange, in: bytes)
    else { return nil }
    return .manual(isSubsection: line.indent > 0)
  }
}
