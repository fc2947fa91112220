extension BookmarkFileContents {
  /// Puts a store in the place of the one that was read, and returns the bytes of the whole file.
  ///
  /// What has not changed is written as it stood. The bookmarks come last: of a file that is cut only the newest are gone,
  /// and what was removed is known longest.
  mutating func write(_ store: BookmarkStore) -> [UInt8] {
    var written: [BookmarkEntry] = []
    written.reserveCapacity(store.bookmarks.count)
    var rest = entries[...]
    for bookmark in store.bookmarks {
      let former = Self.takeEntry(of: bookmark, from: &rest)
      if let former, former.bookmark == bookmark {
        written.append(former)
      } else {
        written.append(BookmarkEntry(holding: bookmark, former: former))
      }
    }
    self.store = store
    entries = written
    var bytes = head
    bytes.reserveCapacity(bytes.count + written.reduce(0) { $0 + $1.bytes.count + 16 })
    for (index, piece) in (written.map(\.bytes) + unreadable).enumerated() {
      bytes.append(contentsOf: index == 0 ? "\n    ".utf8 : ",\n    ".utf8)
      bytes.append(contentsOf: piece)
    }
    bytes.append(contentsOf: bytes.last == UInt8(ascii: "[") ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8)
    return bytes
  }
}

extension BookmarkFileContents {
  /// The file up to its bookmarks.
  private var head: [UInt8] {
    var removed = unreadableRemovals
    for (id, time) in store.removals { removed.append(id.rawValue, .string(Timestamp.text(of: time))) }
    var file: JSONObject = ["removed": .object(removed), "version": .int(version)]
    for member in others.members { file.append(member.name, member.value) }
    // Without its closing brace the file goes on.
    return JSONWriter.bytes(of: .object(file), indent: 0).dropLast(2) + ",\n  \"bookmarks\": [".utf8
  }

  /// The entry in which a bookmark, or another state of it, stands; those before it are of no use any more.
  private static func takeEntry(of bookmark: Bookmark, from rest: inout ArraySlice<BookmarkEntry>) -> BookmarkEntry? {
    while let first = rest.first, BookmarkStore.isMadeBefore(first.bookmark, bookmark) { rest.removeFirst() }
    var found: BookmarkEntry?
    while let first = rest.first, first.bookmark.id == bookmark.id {
      if found?.bookmark != bookmark { found = first }
      rest.removeFirst()
    }
    return found
  }
}
