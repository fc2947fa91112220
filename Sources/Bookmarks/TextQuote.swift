/// The text of a passage and the text around it, by which it is found again (W3C Web Annotation, TextQuoteSelector).
///
/// It is the text as it is read: wrapped lines joined, furniture left out, paragraphs parted by a line end.
package struct TextQuote: Equatable, Sendable {
  /// The text of the passage; empty for a place.
  package var exact: String

  /// What stands before it.
  package var prefix: String

  /// What stands behind it.
  package var suffix: String

  /// Whether the sentences that it stands in stood in the document once only; `nil` where that is not known.
  ///
  /// A sentence that was said once is found again by itself, one that was repeated only by what stands around it.
  package var isUnique: Bool?

  package init(exact: String = "", prefix: String = "", suffix: String = "", isUnique: Bool? = nil) {
    self.exact = exact
    self.prefix = prefix
    self.suffix = suffix
    self.isUnique = isUnique
  }
}

extension TextQuote {
  /// The passage, or what stands behind a place, on one line and at most `length` characters long.
  package func excerpt(length: Int = 40) -> String {
    let text = exact.isEmpty ? suffix : exact
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > length ? line.prefix(length) + "…" : line
  }
}
