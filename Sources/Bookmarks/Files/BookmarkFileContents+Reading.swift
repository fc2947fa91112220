extension BookmarkFileContents {
  /// The contents of a file; `nil` where the bytes do not have the form of the file at all.
  init?(_ bytes: [UInt8]) {
    self.init()
    let read = bytes.withUnsafeBufferPointer { buffer -> Bool in
      var reader = FileReader(bytes: bytes, reader: BookmarkEntryReader(buffer))
      var cursor = JSONCursor(buffer)
      guard (try? reader.read(&cursor)) != nil, cursor.isAtEnd, reader.hasForm else { return false }
      self = reader.contents
      return true
    }
    if !read { return nil }
  }

  /// What can still be read of a file that was cut or damaged: every entry and every removal that is whole.
  ///
  /// From each brace on an object is read. One that fails does so where the damage is or at the end, inside as many
  /// objects as the cursor lets stand in each other, so that the time stays linear.
  init(recovering bytes: [UInt8]) {
    self.init()
    bytes.withUnsafeBufferPointer { buffer in
      var reader = BookmarkEntryReader(buffer)
      var bookmarks: [Bookmark] = []
      var entries: [BookmarkEntry] = []
      var removals: [BookmarkID: Int] = [:]
      var offset = 0
      while let brace = buffer[offset...].firstIndex(of: UInt8(ascii: "{")) {
        var cursor = JSONCursor(buffer, at: brace)
        if let reading = try? reader.read(&cursor) {
          let range = brace..<cursor.offset
          bookmarks.append(reading.bookmark)
          entries.append(BookmarkEntry(bytes: bytes[range], hasOthers: reading.hasOthers))
          offset = cursor.offset
        } else {
          if Self.isRemovalList(before: brace, in: buffer) {
            cursor = JSONCursor(buffer, at: brace)
            _ = try? cursor.passMembers { cursor, name throws(JSONSyntaxError) in
              let id = BookmarkID(rawValue: name.text)
              if let time = Timestamp.time(of: try cursor.string()) { removals[id] = time }
            }
          }
          offset = brace + 1
        }
      }
      take(bookmarks, entries, removals: removals)
    }
  }

  private static func isRemovalList(before brace: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
    let before = bytes[..<brace].reversed().drop(while: isBlank)
    guard before.first == UInt8(ascii: ":") else { return false }
    return before.dropFirst().drop(while: isBlank).starts(with: "\"devomer\"".utf8)
  }
}

extension BookmarkFileContents {
  /// Reads a whole file.
  private struct FileReader {
    let bytes: [UInt8]
    var reader: BookmarkEntryReader
    var contents = BookmarkFileContents()
    private var bookmarks: [Bookmark] = []
    private var entries: [BookmarkEntry] = []
    private var removals: [BookmarkID: Int] = [:]
    private var hasEntries = false
    private var hasVersion = false
    private(set) var hasForm = false

    init(bytes: [UInt8], reader: BookmarkEntryReader) {
      self.bytes = bytes
      self.reader = reader
      // An entry rarely takes less.
      bookmarks.reserveCapacity(bytes.count / 512)
      entries.reserveCapacity(bytes.count / 512)
    }

    mutating func read(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
      try cursor.passMembers { cursor, name throws(JSONSyntaxError) in
        switch (name, cursor.first) {
        case ("bookmarks", UInt8(ascii: "[")):
          hasEntries = true
          try cursor.passElements { cursor throws(JSONSyntaxError) in try readEntry(&cursor) }
        case ("removed", UInt8(ascii: "{")):
          try cursor.passMembers { cursor, name throws(JSONSyntaxError) in try readRemoval(name.text, &cursor) }
        case ("version", _):
          guard let version = try cursor.value().int else { throw cursor.failure }
          hasVersion = true
          contents.version = max(version, BookmarkFileContents.currentVersion)
        case ("bookmarks", _), ("removed", _): throw cursor.failure
        default: contents.others.append(name.text, try cursor.value())
        }
      }
      hasForm = hasEntries && hasVersion
      if hasForm { contents.take(bookmarks, entries, removals: removals) }
    }

    private mutating func readEntry(_ cursor: inout JSONCursor) throws(JSONSyntaxError) {
      _ = cursor.first
      let start = cursor.offset
      let reading = try reader.read(&cursor)
      let slice = bytes[start..<cursor.offset]
      if let reading {
        bookmarks.append(reading.bookmark)
        entries.append(BookmarkEntry(bytes: slice, hasOthers: reading.hasOthers))
      } else {
        contents.unreadable.append(slice)
      }
    }

    private mutating func readRemoval(_ name: String, _ cursor: inout JSONCursor) throws(JSONSyntaxError) {
      let value = try cursor.value()
      if let time = value.string.flatMap(Timestamp.time(of:)) {
        removals[BookmarkID(rawValue: name)] = time
      } else {
        contents.unreadableRemovals.append(name, value)
      }
    }
  }
}
