/// What stands in the file of the bookmarks: what this version understands, and all else, to be written back.
struct BookmarkFileContents: Equatable {
  var store = BookmarkStore()

  /// The bookmarks that were read, in the order of the store.
  var read: [Bookmark] = []

  /// How each of them stands in a file; what has not changed is written as it stands.
  var entries: [BookmarkEntry] = []

  /// Entries that cannot be read as bookmarks.
  var unreadable: [ArraySlice<UInt8>] = []

  /// Members of the list of removed bookmarks that cannot be read.
  var unreadableRemovals: JSONObject = [:]

  /// The version of the format; that of a newer program stays.
  var version = Self.currentVersion

  /// The file's own members that this version does not know.
  var others: JSONObject = [:]

  static let currentVersion = 1

  init() {}
}

extension BookmarkFileContents {
  /// Makes a store of bookmarks that were read, in whatever order, each with its entry.
  mutating func take(_ bookmarks: [Bookmark], _ entries: [BookmarkEntry], removals: [BookmarkID: Int]) {
    store = BookmarkStore(bookmarks: bookmarks, removals: removals)
    (read, self.entries) = (bookmarks, entries)
    guard store.bookmarks.count != read.count || store.bookmarks != read else { return }
    let order = bookmarks.indices.sorted { BookmarkStore.isMadeBefore(bookmarks[$0], bookmarks[$1]) }
    read = order.map { bookmarks[$0] }
    self.entries = order.map { entries[$0] }
  }

  /// Adds what another file holds: of each bookmark its latest state, be it a change or its removal.
  mutating func merge(_ other: BookmarkFileContents) {
    let removals = store.removals.merging(other.store.removals, uniquingKeysWith: max)
    take(read + other.read, entries + other.entries, removals: removals)
    unreadable += other.unreadable.filter { !unreadable.contains($0) }
    version = max(version, other.version)
    for member in other.unreadableRemovals.members where unreadableRemovals[member.name] == nil {
      unreadableRemovals.append(member.name, member.value)
    }
    for member in other.others.members where others[member.name] == nil { others.append(member.name, member.value) }
  }
}
