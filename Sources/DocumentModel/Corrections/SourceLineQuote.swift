/// The words by which one source line is found again after its file has been edited.
///
/// All texts are without white space, so that they outlive a change of indents and widths.
package struct SourceLineQuote: Hashable, Sendable {
  /// The text of the line: its first `longestText` bytes.
  package var text: String

  /// The text of the nearest lines with text before and behind, at the document's ends empty: their first
  /// `longestNeighbour` bytes.
  ///
  /// Of lines with equal texts they tell which is meant.
  package var before: String
  package var after: String

  /// Where the line's text began when it was quoted, in bytes of the storage.
  ///
  /// The line need not stand there any more.
  package var offset: Int

  /// Bytes kept of a text; a character is never cut.
  package static let longestText = 240
  package static let longestNeighbour = 60

  /// How much white space, in bytes, is looked through for a line's neighbours.
  private static let reach = 4096

  package init(text: String, before: String, after: String, offset: Int) {
    self.text = text
    self.before = before
    self.after = after
    self.offset = offset
  }

  /// Quotes the line that holds an offset; `nil` where it holds no text.
  package init?(at offset: Int, in storage: TextStorage) {
    let line = storage.sourceLine(at: offset)
    guard let start = storage.textStart(in: line) else { return nil }
    text = storage.solidText(in: line, longest: Self.longestText)
    self.offset = start
    before = ""
    after = ""
    var edge = line.lowerBound
    while edge > 0, line.lowerBound - edge < Self.reach, before.isEmpty {
      let above = storage.sourceLine(at: edge - 1)
      before = storage.solidText(in: above, longest: Self.longestNeighbour)
      edge = above.lowerBound
    }
    edge = storage.lineStart(behind: line)
    while edge < storage.count, edge - line.upperBound < Self.reach, after.isEmpty {
      let below = storage.sourceLine(at: edge)
      after = storage.solidText(in: below, longest: Self.longestNeighbour)
      edge = storage.lineStart(behind: below)
    }
  }
}
