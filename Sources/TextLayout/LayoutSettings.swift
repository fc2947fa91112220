/// What decides how a document is set, beside its text.
package struct LayoutSettings: Hashable, Sendable {
  /// The width of the reading column, in columns, at least 1.
  package var measure: Int

  /// Columns by which the first line of a paragraph of running text is set in where paragraphs are told apart so; 0 sets
  /// all lines flush.
  package var firstLineIndent: Int

  package var alignment: TextAlignment

  package var paragraphSpacing: ParagraphSpacing

  /// Whether rules and quote bars are drawn and leaders shortened, which belongs to a screen and not to a text.
  package var drawsRules: Bool

  package init(
    measure: Int, firstLineIndent: Int = 0, alignment: TextAlignment = .ragged,
    paragraphSpacing: ParagraphSpacing = .source, drawsRules: Bool = true
  ) {
    self.drawsRules = drawsRules
    self.measure = max(1, measure)
    self.firstLineIndent = firstLineIndent
    self.alignment = alignment
    self.paragraphSpacing = paragraphSpacing
  }
}
