/// How far a document has been read.
package struct ReadingRecord: Equatable, Sendable {
  package var document: DocumentIdentity

  package var title: String

  /// The anchor: the UTF-8 offset of what stood at the top of the reading pane.
  package var position: Int

  /// The text at the anchor, by which it is found again once the file has changed; `nil` where that is not known.
  package var quote: TextQuote?

  /// The name of the encoding that the document was read in, which `position` is counted in; empty where that is not
  /// known.
  package var encoding: String

  /// How much of the document stands before the anchor, from 0 to 1.
  package var progress: Double

  /// When it was last read, in seconds since 1970.
  package var lastRead: Int

  /// Whether the document was shown as it stands in the file.
  package var isRaw: Bool

  /// What has been read of it.
  package var reading: DocumentReading

  package init(
    document: DocumentIdentity, title: String, position: Int, quote: TextQuote? = nil, encoding: String = "",
    progress: Double, lastRead: Int, isRaw: Bool = false, reading: DocumentReading = DocumentReading()
  ) {
    self.document = document
    self.title = title
    self.position = position
    self.quote = quote
    self.encoding = encoding
    self.progress = min(max(progress, 0), 1)
    self.lastRead = lastRead
    self.isRaw = isRaw
    self.reading = reading
  }
}
