extension BookmarkFileContents {
  /// Puts a store in the place of the one that was read, and returns the bytes of the whole file.
  ///
  /// What has not changed is written as it stood. The bookmarks come last: of a file that is cut only the newest are gone,
  /// and what was removed is known longest.
  mutating func write(_ store: BookmarkStore) -> [UInt8] {
    let written = entries(for: store.bookmarks)
    self.store = store
    (read, entries) = (store.bookmarks, written)
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

  /// How bookmarks are to stand in the file: those that have not changed as they stand.
  private func entries(for bookmarks: [Bookmark]) -> [BookmarkEntry] {
    let head = read[...].countOfSame(as: bookmarks[...])
    var result = Array(entries[..<head])
    result.reserveCapacity(bookmarks.count)
    var next = head
    read.withUnsafeBufferPointer { read in
      bookmarks.withUnsafeBufferPointer { bookmarks in
        for index in head..<bookmarks.count {
          while next < read.count, BookmarkStore.isMadeBefore(read[next], bookmarks[index]) { next += 1 }
          var former: BookmarkEntry?
          var isSame = false
          while next < read.count, read[next].id == bookmarks[index].id {
            if !isSame {
              isSame = read.isSame(at: next, as: bookmarks, at: index)
              former = entries[next]
            }
            next += 1
          }
          if isSame, let former {
            result.append(former)
          } else {
            result.append(BookmarkEntry(holding: bookmarks[index], former: former))
          }
        }
      }
    }
    return result
  }
}
