extension BookmarkImport {
  /// The bookmarks of a store together with all that can be taken from the import, and what came of it.
  ///
  /// - Parameters:
  ///   - restoresRemoved: Whether bookmarks that were removed come back.
  ///   - now: The time in seconds since 1970, for annotations that tell none.
  ///   - open: Gives the document that an annotation is about; `nil` where it is not at hand.
  package func merged(
    into store: BookmarkStore, restoresRemoved: Bool = false, now: Int, open: (ForeignAnnotation) -> AnnotatedDocument?
  ) -> (store: BookmarkStore, report: ImportReport) {
    // A bookmark is looked for by its identifier as often as there are annotations.
    let times = Dictionary(store.bookmarks.map { ($0.id, $0.modified) }) { first, _ in first }
    var found: [Bookmark] = []
    var skipped = skipped
    var unchanged = 0
    for annotation in annotations {
      let removal = restoresRemoved ? nil : store.removals[annotation.id]
      if let known = times[annotation.id] ?? removal, annotation.isNoNewer(than: known) {
        unchanged += 1
        continue
      }
      let document = open(annotation)
      let bookmark =
        if let document {
          annotation.bookmark(in: document, now: now)
        } else {
          annotation.path.flatMap { annotation.bookmark(ofDocumentAt: $0, now: now) }
        }
      if let bookmark {
        found.append(bookmark)
      } else {
        skipped[document == nil ? .withoutDocument : .notFound, default: 0] += 1
      }
    }
    let taken = self.store.merged(with: BookmarkStore(bookmarks: found, removals: [:]))
    var merged = store.merged(with: taken)
    if restoresRemoved {
      for bookmark in taken.bookmarks where merged.removals[bookmark.id] != nil { merged.add(bookmark) }
    }
    var report = ImportReport(from: store, to: merged, taking: taken)
    report.unchanged += unchanged
    report.skipped = skipped
    return (merged, report)
  }
}
