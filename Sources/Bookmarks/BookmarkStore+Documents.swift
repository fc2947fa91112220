extension BookmarkStore {
  /// The bookmarks of a document by position: those of its content wherever it lay, and those of its path, which were
  /// made before the file was edited.
  ///
  /// - Parameter others: Documents that were recognized as this one.
  package func bookmarks(of document: DocumentIdentity, and others: [DocumentIdentity] = []) -> [Bookmark] {
    // By index: a closure that is given thousands of bookmarks counts references to each of their texts.
    let indices = bookmarks.withUnsafeBufferPointer { bookmarks in
      bookmarks.indices.filter { index in
        bookmarks[index].document.isSameDocument(as: document)
          || others.contains { bookmarks[index].document.isSameDocument(as: $0) }
      }
    }
    return indices.map { bookmarks[$0] }.sorted {
      ($0.position, $0.length, $0.created) < ($1.position, $1.length, $1.created)
    }
  }

  /// How many bookmarks a document has.
  package func count(of document: DocumentIdentity) -> Int {
    bookmarks.count { $0.document.isSameDocument(as: document) }
  }
}

extension DocumentIdentity {
  /// Whether content or path agree; what is empty agrees with nothing.
  package func isSameDocument(as other: DocumentIdentity) -> Bool {
    (!fingerprint.isEmpty && fingerprint.hasSameBytes(as: other.fingerprint))
      || (!path.isEmpty && path.hasSameBytes(as: other.path))
  }
}
