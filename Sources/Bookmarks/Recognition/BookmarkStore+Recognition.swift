extension BookmarkStore {
  /// The documents of bookmarks whose text tells that they are a document which neither their bytes nor their path tell it to be.
  ///
  /// The same opening is enough, as of a copy in another encoding. One that is only alike is taken for the document where
  /// nothing lies any longer in its place: else they are two versions, each with bookmarks of its own.
  ///
  /// - Parameter isGone: Whether nothing lies at a path.
  package func documents(recognizedAs document: DocumentIdentity, isGone: (String) -> Bool) -> [DocumentIdentity] {
    guard let sketch = document.sketch else { return [] }
    let sketched = bookmarks.indices.filter { bookmarks[$0].document.sketch != nil }
    return Set(sketched.map { bookmarks[$0].document }).filter { other in
      guard let saved = other.sketch, !other.isSameDocument(as: document), saved.isAlike(sketch) else { return false }
      return saved.isSame(as: sketch) || other.path.isEmpty || isGone(other.path)
    }
    .sorted { ($0.path, $0.fingerprint) < ($1.path, $1.fingerprint) }
  }

  /// Adds the sketch of a text to those bookmarks which were made of it before it was known; whether there were any.
  package mutating func addSketch(of document: DocumentIdentity) -> Bool {
    guard let sketch = document.sketch, !document.fingerprint.isEmpty else { return false }
    let unknown = bookmarks.indices.filter {
      bookmarks[$0].document.sketch == nil && bookmarks[$0].document.fingerprint == document.fingerprint
    }
    changeAll(unknown) { $0.document.sketch = sketch }
    return !unknown.isEmpty
  }
}
