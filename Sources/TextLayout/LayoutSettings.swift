/// What decides how a document is set, beside its text.
package struct LayoutSettings: Hashable, Sendable {
  /// The width of the reading column, in columns, at least 1.
  package var measure: Int

  /// Columns by which the first line of a paragraph of running text is set in where the document marks its paragraphs
  /// so; 0 sets all lines flush.
  package var firstLineIndent: Int

  package init(measure: Int, firstLineIndent: Int = 0) {
    self.measure = max(1, measure)
    self.firstLineIndent = firstLineIndent
  }
}
