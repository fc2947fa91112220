package import DocumentModel

/// Plain text as a format.
package enum PlainTextFormat {
  /// Reads a whole storage.
  package static func read(
    _ storage: TextStorage, corrections: OutlineCorrections = OutlineCorrections()
  ) -> Document {
    var document = Document(storage: storage, format: .plainText)
    var reader = PlainTextReader(storage: storage, corrections: corrections)
    while let growth = reader.next() { document.grow(by: growth) }
    return document
  }
}
