package import DocumentModel

extension Document {
  /// The places of bookmarks in the document, in their order; `nil` where it was cancelled.
  ///
  /// The time grows with the size of the document and the number of bookmarks.
  package func places(of bookmarks: [Bookmark], isCancelled: () -> Bool = { false }) -> [Relocation]? {
    storage.withBytes { bytes in
      var pass = RelocationPass(bookmarks, in: self, SolidText(bytes, furniture: furniture))
      return pass.run(isCancelled: isCancelled)
    }
  }
}

extension Bookmark {
  /// The place of the bookmark in a document: where its text stands, else where the text is most like it, else where its
  /// section begins.
  package func relocated(in document: Document) -> Relocation {
    document.places(of: [self])?.first ?? Relocation(range: range, certainty: .lost)
  }
}
