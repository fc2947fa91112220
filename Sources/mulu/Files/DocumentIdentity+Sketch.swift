internal import Bookmarks
internal import DocumentModel

extension DocumentIdentity {
  /// The identity that tells the document from others by its text too.
  func sketched(by document: Document) -> DocumentIdentity {
    var identity = self
    identity.sketch = TextSketch(of: document)
    return identity
  }
}
