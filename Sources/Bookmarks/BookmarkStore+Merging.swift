extension BookmarkStore {
  /// What both stores hold together: of each bookmark its latest state, be it a change or its removal.
  ///
  /// Merging gives the same whichever store is asked, in whatever order, and however often.
  package func merged(with other: BookmarkStore) -> BookmarkStore {
    // Copying thousands of bookmarks would take half as long as reading them.
    if other.bookmarks.isEmpty, other.removals.isEmpty { return self }
    if bookmarks.isEmpty, removals.isEmpty { return other }
    // Most of two large stores is the same; only what lies between is compared by identifier.
    let head = bookmarks[...].countOfSame(as: other.bookmarks[...])
    let (rest, otherRest) = (bookmarks[head...], other.bookmarks[head...])
    if rest.isEmpty, otherRest.isEmpty, removals == other.removals { return self }
    let tail = rest.countOfSameAtEnd(as: otherRest)
    let (own, others) = (rest.dropLast(tail), otherRest.dropLast(tail))
    let middle = BookmarkStore(
      bookmarks: Array(own + others), removals: removals.merging(other.removals, uniquingKeysWith: max))
    if middle.removals == other.removals, middle.bookmarks[...] == others { return other }
    return BookmarkStore(
      sorted: bookmarks[..<head] + middle.bookmarks + rest.suffix(tail), removals: middle.removals)
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
