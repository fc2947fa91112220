package import Bookmarks

/// Where a document was left before its file was changed.
package struct FormerPlace: Equatable, Sendable {
  /// What the document was then.
  package var document: DocumentIdentity

  /// The UTF-8 offset that it had in the text of then.
  package var position: Int

  /// The text that stood there.
  package var quote: TextQuote
}

extension FormerPlace {
  /// The place of a record that is of another content than a document has; `nil` where none is known or needed.
  package init?(_ record: ReadingRecord?, in document: DocumentIdentity) {
    guard let record, let quote = record.quote, record.position > 0,
      record.document.fingerprint != document.fingerprint
    else { return nil }
    self.init(document: record.document, position: record.position, quote: quote)
  }
}
