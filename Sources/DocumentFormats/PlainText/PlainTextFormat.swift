package import DocumentModel

/// Plain text as a format.
package enum PlainTextFormat {
  /// Reads a whole storage.
  package static func read(_ storage: TextStorage) -> Document {
    var document = Document(storage: storage, format: .plainText)
    var reader = PlainTextReader(storage: storage)
    while let growth = reader.next() { document.grow(by: growth) }
    return document
  }
}
