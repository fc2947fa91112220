package import Bookmarks
package import DocumentModel

/// A document that has been opened, with what tells it from others.
package struct OpenDocument: Sendable {
  package var document: Document
  package var identity: DocumentIdentity

  /// The file's name, shown where the document has no title.
  package var name: String

  /// Where it was left, if it was read before.
  package var record: ReadingRecord?

  /// What was chosen for it.
  package var choices: DocumentChoices

  /// What there is to say about it, such as that its text is malformed.
  package var notice: Message?

  /// What tells this opening of the document from all others of the program.
  package var number: Int

  package init(
    document: Document, identity: DocumentIdentity, name: String, record: ReadingRecord? = nil,
    choices: DocumentChoices = DocumentChoices(), number: Int = 0
  ) {
    self.number = number
    self.document = document
    self.identity = identity
    self.name = name
    self.record = record
    self.choices = choices
  }

  /// No document: what stands behind the list of all bookmarks that is opened from the shelf.
  static let none = OpenDocument(
    document: Document(storage: TextStorage("".utf8), format: .plainText),
    identity: DocumentIdentity(fingerprint: "", path: ""), name: "")

  /// Whether it is a document at all; one from a pipe has a fingerprint too.
  var isDocument: Bool { !identity.fingerprint.isEmpty || !identity.path.isEmpty }

  /// The document's title, else its file name.
  package var title: String { document.title.isEmpty ? name : document.title }
}
