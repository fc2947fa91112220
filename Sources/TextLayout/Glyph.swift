package import DocumentModel

/// One grapheme cluster in its place on a line.
package struct Glyph: Equatable, Sendable {
  /// What is shown: free of control characters, never blank space.
  package var text: String

  /// The first of its columns, from 0 at the line's left end.
  package var column: Int

  /// How many columns it takes: 1 or 2.
  package var columns: Int

  /// The offset in the storage of its first byte; for marks that are not text (bullets, quote bars, rules) `nil`.
  package var offset: Int?

  package var style: StyleRun.Style

  package init(text: String, column: Int, columns: Int, offset: Int?, style: StyleRun.Style = StyleRun.Style()) {
    self.text = text
    self.column = column
    self.columns = columns
    self.offset = offset
    self.style = style
  }
}
