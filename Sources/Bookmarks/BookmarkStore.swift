internal import DocumentModel

/// All bookmarks of a reader, in all documents.
///
/// Removed bookmarks are remembered by their identifier, so that merging with a store that still has them does not
/// bring them back. Every change carries a later time than the state it changes, even within one second, so that
/// merging always finds the newer one.
package struct BookmarkStore: Equatable, Sendable {
  /// The bookmarks in the order in which they were made; of those of one second, by identifier.
  package private(set) var bookmarks: [Bookmark] = []

  /// The identifiers of removed bookmarks and when they were removed.
  package private(set) var removals: [BookmarkID: Int] = [:]

  package init() {}

  /// A store of what was read or merged: of several versions of a bookmark the newest, unless it was removed later.
  init(bookmarks: [Bookmark], removals: [BookmarkID: Int]) {
    if Self.isInOrder(bookmarks), removals.isEmpty || bookmarks.allSatisfy({ removals[$0.id] == nil }) {
      // Copying thousands of bookmarks would take as long as reading them.
      self.bookmarks = bookmarks
      self.removals = removals
      return
    }
    var indices: [BookmarkID: Int] = Dictionary(minimumCapacity: bookmarks.count)
    var newest: [Bookmark] = []
    for bookmark in bookmarks where removals[bookmark.id].map({ bookmark.modified > $0 }) ?? true {
      if let index = indices[bookmark.id] {
        if bookmark.supersedes(newest[index]) { newest[index] = bookmark }
      } else {
        indices[bookmark.id] = newest.count
        newest.append(bookmark)
      }
    }
    self.bookmarks = newest.sorted(by: Self.isMadeBefore)
    self.removals = removals.filter { indices[$0.key] == nil }
  }

  /// Whether bookmarks are in the order of a store, each once.
  private static func isInOrder(_ bookmarks: [Bookmark]) -> Bool {
    bookmarks.withUnsafeBufferPointer { bookmarks in
      for index in bookmarks.indices.dropFirst() {
        let (before, created) = (bookmarks[index - 1].created, bookmarks[index].created)
        guard
          before < created
            || before == created && bookmarks[index - 1].id.rawValue.bytesPrecede(bookmarks[index].id.rawValue)
        else { return false }
      }
      var ids: Set<BookmarkID> = Set(minimumCapacity: bookmarks.count)
      return bookmarks.indices.allSatisfy { ids.insert(bookmarks[$0].id).inserted }
    }
  }

  package static func == (one: Self, other: Self) -> Bool {
    one.bookmarks.count == other.bookmarks.count && one.removals == other.removals
      && one.bookmarks[...].countOfSame(as: other.bookmarks[...]) == one.bookmarks.count
  }

  /// A store of bookmarks that are in order, each once and none of them removed.
  init(sorted bookmarks: ArraySlice<Bookmark>, removals: [BookmarkID: Int]) {
    self.bookmarks = Array(bookmarks)
    self.removals = removals
  }

  package subscript(id: BookmarkID) -> Bookmark? { bookmarks.first { $0.id == id } }

  static func isMadeBefore(_ one: Bookmark, _ other: Bookmark) -> Bool {
    one.created == other.created ? one.id.rawValue.bytesPrecede(other.id.rawValue) : one.created < other.created
  }
}

extension BookmarkStore {
  /// Adds a bookmark, also one that was removed before, or replaces the one of the same identifier.
  package mutating func add(_ bookmark: Bookmark) {
    var bookmark = bookmark
    if let removal = removals.removeValue(forKey: bookmark.id) {
      bookmark.modified = max(bookmark.modified, removal + 1)
    }
    bookmarks.removeAll { $0.id == bookmark.id }
    bookmarks.insert(bookmark, at: bookmarks.partitionIndex { Self.isMadeBefore(bookmark, $0) })
  }

  /// Adds a bookmark under a letter, which the document's other bookmarks lose; one that was nothing but this letter's
  /// place goes.
  ///
  /// - Parameter others: Documents that were recognized as the bookmark's.
  package mutating func setMark(_ mark: LetterMark, on bookmark: Bookmark, and others: [DocumentIdentity] = []) {
    for other in bookmarks(of: bookmark.document, and: others) where other.mark == mark && other.id != bookmark.id {
      if other.note.isEmpty && other.length == 0 {
        remove(other.id, at: bookmark.modified)
      } else {
        change(other.id, at: bookmark.modified) { $0.mark = nil }
      }
    }
    var bookmark = bookmark
    bookmark.mark = mark
    add(bookmark)
  }

  /// The bookmark that a document has under a letter, the newest where merging brought several together.
  package func bookmark(
    at mark: LetterMark, in document: DocumentIdentity, and others: [DocumentIdentity] = []
  ) -> Bookmark? {
    bookmarks(of: document, and: others).filter { $0.mark == mark }.max { $1.supersedes($0) }
  }

  package mutating func remove(_ id: BookmarkID, at time: Int) {
    guard let index = bookmarks.firstIndex(where: { $0.id == id }) else { return }
    removals[id] = max(time, bookmarks[index].modified)
    bookmarks.remove(at: index)
  }

  package mutating func setNote(_ note: String, of id: BookmarkID, at time: Int) {
    change(id, at: time) { $0.note = note }
  }

  /// Changes a bookmark, and notes when where that makes a difference; one that is not there stays away.
  package mutating func change(_ id: BookmarkID, at time: Int, _ body: (inout Bookmark) -> Void) {
    guard let index = bookmarks.firstIndex(where: { $0.id == id }) else { return }
    let before = bookmarks[index]
    body(&bookmarks[index])
    if bookmarks[index] != before { bookmarks[index].modified = max(time, before.modified + 1) }
  }

  /// Changes many bookmarks in a way that matters to no one who has changed them later.
  ///
  /// - Parameter indices: Those of the bookmarks in the list.
  mutating func changeAll(_ indices: [Int], _ body: (inout Bookmark) -> Void) {
    for index in indices {
      body(&bookmarks[index])
      bookmarks[index].modified += 1
    }
  }
}
