internal import Bookmarks

extension DocumentFile {
  /// What tells the document from others, by its text too.
  var sketchedIdentity: DocumentIdentity {
    var identity = source.identity
    identity.sketch = TextSketch(of: document)
    return identity
  }
}
