/// What stands in the file of the bookmarks: what this version understands, and all else, to be written back.
struct BookmarkFileContents: Equatable {
  var store = BookmarkStore()

  /// The bookmarks as they stand in a file, in the order of the store; what has not changed is written as it stands.
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
  /// Makes a store of entries that were read, in whatever order.
  mutating func take(_ read: [BookmarkEntry], removals: [BookmarkID: Int]) {
    let isSorted = zip(read, read.dropFirst()).allSatisfy {
      !BookmarkStore.isMadeBefore($1.bookmark, $0.bookmark)
    }
    entries = isSorted ? read : read.sorted { BookmarkStore.isMadeBefore($0.bookmark, $1.bookmark) }
    store = BookmarkStore(bookmarks: entries.map(\.bookmark), removals: removals)
  }

  /// Adds what another file holds: of each bookmark its latest state, be it a change or its removal.
  mutating func merge(_ other: BookmarkFileContents) {
    let removals = store.removals.merging(other.store.removals, uniquingKeysWith: max)
    take(entries + other.entries, removals: removals)
    unreadable += other.unreadable.filter { !unreadable.contains($0) }
    version = max(version, other.version)
    for member in other.unreadableRemovals.members where unreadableRemovals[member.name] == nil {
      unreadableRemovals.append(member.name, member.value)
    }
    for member in other.others.members where others[member.name] == nil { others.append(member.name, member.value) }
  }
}
