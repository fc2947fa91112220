package import DocumentModel

/// A document in which the passages of annotations are looked up.
package struct AnnotatedDocument: Sendable {
  package let content: Document
  package let identity: DocumentIdentity
  package let title: String
  let characters: CharacterIndex

  package init(_ content: Document, identity: DocumentIdentity, title: String) {
    self.content = content
    self.identity = identity
    self.title = title
    characters = CharacterIndex(content.storage)
  }
}
