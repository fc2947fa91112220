/// What an import has brought, in bookmarks.
package struct ImportReport: Equatable, Sendable {
  package var added = 0
  package var changed = 0
  package var removed = 0

  /// Those that were there before, in a state that is no older, or that were removed since.
  package var unchanged = 0
  package var skipped: [ImportSkip: Int] = [:]

  /// What has become of a store by merging with another.
  init(from old: BookmarkStore, to new: BookmarkStore, taking taken: BookmarkStore) {
    let before = Dictionary(uniqueKeysWithValues: old.bookmarks.map { ($0.id, $0) })
    let after = Dictionary(uniqueKeysWithValues: new.bookmarks.map { ($0.id, $0) })
    for (id, bookmark) in after {
      if let known = before[id] { changed += known == bookmark ? 0 : 1 } else { added += 1 }
    }
    removed = before.keys.count { after[$0] == nil }
    unchanged = taken.bookmarks.count - added - changed
  }
}
