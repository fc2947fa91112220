extension BookmarkStore {
  /// What both stores hold together: of each bookmark its latest state, be it a change or its removal.
  ///
  /// Merging gives the same whichever store is asked, in whatever order, and however often.
  package func merged(with other: BookmarkStore) -> BookmarkStore {
    if self == other { return self }
    return BookmarkStore(
      bookmarks: bookmarks + other.bookmarks, removals: removals.merging(other.removals, uniquingKeysWith: max))
  }
}

extension Bookmark {
  /// Whether this state of a bookmark holds against another: the later one, and of two that two programs made in the
  /// same second the one that comes later as text, on every machine the same.
  func supersedes(_ other: Bookmark) -> Bool {
    if modified != other.modified { return modified > other.modified }
    if self == other { return false }
    return JSONWriter.bytes(of: .object(json)).lexicographicallyPrecedes(JSONWriter.bytes(of: .object(other.json)))
  }
}
