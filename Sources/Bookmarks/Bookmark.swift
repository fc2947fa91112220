/// A place or a passage in a document that a reader keeps.
///
/// It knows its place twice, as an offset and as the text that stands there, so that it can be found again when the
/// document has changed.
package struct Bookmark: Equatable, Sendable {
  package let id: BookmarkID

  /// The document as it was when the bookmark was made.
  package var document: DocumentIdentity

  /// What the document was called.
  package var documentTitle: String

  /// The UTF-8 offset of the place in the document's text.
  package var position: Int

  /// The length in bytes of the passage; 0 for a place.
  package var length: Int

  /// The text that stands there.
  package var quote: TextQuote

  /// The titles of the sections around it, the outermost first.
  package var section: [String]

  /// What the reader calls it; empty where its first words do.
  package var name: String

  /// What the reader wrote to it; often empty.
  package var note: String

  package var color: PassageColor

  package var mark: LetterMark?

  /// When it was made, in seconds since 1970.
  package let created: Int

  /// When it was last changed, in seconds since 1970; of two versions of a bookmark the later one holds.
  package var modified: Int

  package init(
    id: BookmarkID, document: DocumentIdentity, documentTitle: String, position: Int, length: Int = 0,
    quote: TextQuote = TextQuote(), section: [String] = [], name: String = "", note: String = "",
    color: PassageColor = .yellow, mark: LetterMark? = nil, created: Int, modified: Int? = nil
  ) {
    self.id = id
    self.document = document
    self.documentTitle = documentTitle
    self.position = position
    self.length = length
    self.quote = quote
    self.section = section
    self.name = name
    self.note = note
    self.color = color
    self.mark = mark
    self.created = created
    self.modified = modified ?? created
  }

  /// The offsets of the passage; empty for a place.
  package var range: Range<Int> { position..<position + length }
}
