extension BookmarkStore {
  /// The bookmarks of each document, those of one in reading order; the document of the newest bookmark first.
  ///
  /// - Parameter others: Bookmarks that are left out.
  package func bookmarksByDocument(without others: Set<BookmarkID> = []) -> [[Bookmark]] {
    var numbers = DocumentNumbers()
    var groups: [[Bookmark]] = []
    for bookmark in bookmarks where !others.contains(bookmark.id) {
      let number = numbers.number(of: bookmark.document)
      if number == groups.count { groups.append([]) }
      groups[number].append(bookmark)
    }
    // The last of a group is its newest, as a store is in the order of time.
    return groups.sorted { ($1.last?.created ?? 0, $1.count) < ($0.last?.created ?? 0, $0.count) }
      .map { $0.sorted { ($0.position, $0.length, $0.created) < ($1.position, $1.length, $1.created) } }
  }
}
