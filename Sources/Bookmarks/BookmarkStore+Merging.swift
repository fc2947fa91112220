extension BookmarkStore {
  /// What both stores hold together: of each bookmark its latest state, be it a change or its removal.
  ///
  /// Merging gives the same whichever store is asked, in whatever order, and however often.
  package func merged(with other: BookmarkStore) -> BookmarkStore {
    // Most of two large stores is the same; only what lies between is compared by identifier.
    let head = zip(bookmarks, other.bookmarks).prefix { $0 == $1 }.count
    let rests = (bookmarks[head...], other.bookmarks[head...])
    let tail = zip(rests.0.reversed(), rests.1.reversed()).prefix { $0 == $1 }.count
    let middles = (rests.0.dropLast(tail), rests.1.dropLast(tail))
    if middles.0.isEmpty, middles.1.isEmpty, removals == other.removals { return self }
    let middle = BookmarkStore(
      bookmarks: Array(middles.0 + middles.1), removals: removals.merging(other.removals, uniquingKeysWith: max))
    return BookmarkStore(
      sorted: bookmarks[..<head] + middle.bookmarks + rests.0.suffix(tail), removals: middle.removals)
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
