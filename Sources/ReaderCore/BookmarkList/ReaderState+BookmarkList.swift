internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Whether keys act on the list of bookmarks.
  var isInBookmarkList: Bool { navigatorHasFocus && navigator.kind == .bookmarks }

  /// Whether the bookmarks of all documents are listed.
  var listsAllDocuments: Bool { navigator.bookmarks.scope == .allDocuments }

  /// What the list of bookmarks is made of.
  var listedBookmarks: ListedBookmarks {
    listCache.bookmarks(of: navigator.bookmarks.scope) {
      listsAllDocuments
        ? ListedBookmarks(bookmarks, own: ownBookmarks, of: open) : ListedBookmarks(ownBookmarks)
    }
  }

  /// The bookmark that is selected in the list, with its place.
  var selectedPlacedBookmark: PlacedBookmark? {
    guard navigator.kind == .bookmarks, let index = navigatorList[navigator.selection] else { return nil }
    return listedBookmarks.bookmark(index)
  }

  var selectedBookmark: Bookmark? { selectedPlacedBookmark?.bookmark }

  /// Whether a bookmark is the open document's.
  func isOwn(_ bookmark: Bookmark) -> Bool {
    ([open.identity] + formerDocuments).contains { $0.isSameDocument(as: bookmark.document) }
  }

  /// The listed bookmarks, by their indices.
  func listBookmarks(matching filter: TextFilter) -> NavigatorList {
    NavigatorList(inOrder: navigator.bookmarks.indices(of: listedBookmarks, matching: filter))
  }

  /// How many bookmarks are listed, those that are folded away included.
  var listedBookmarkCount: Int {
    let listed = listedBookmarks
    if navigator.filter.isEmpty, navigator.bookmarks.color == nil { return listed.bookmarks.count }
    let list = navigatorList
    return (0..<list.count).count { row in list[row].map { $0 < listed.bookmarks.count } ?? false }
  }

  /// How many of a document's bookmarks are listed, those that are folded away included.
  func listedBookmarkCount(of document: BookmarkedDocument, inRow row: Int) -> Int {
    if navigator.filter.isEmpty, navigator.bookmarks.color == nil { return document.range.count }
    let list = navigatorList
    return (row + 1..<list.count).prefix { row in list[row].map(document.range.contains) ?? false }.count
  }

  /// Lists by place or by time.
  mutating func sortBookmarks() {
    guard isInBookmarkList else { return }
    navigator.bookmarks.order = navigator.bookmarks.order == .place ? .time : .place
    message = .notice(navigator.bookmarks.order == .place ? strings.sortedByPlace : strings.sortedByTime)
  }

  /// Lists only the bookmarks of the selected one's colour, or all again.
  mutating func filterBookmarksByColor() {
    guard isInBookmarkList else { return }
    navigator.bookmarks.color = navigator.bookmarks.color == nil ? selectedBookmark?.color : nil
  }

  /// Lists the bookmarks of all documents, or only those of the open one again.
  mutating func changeBookmarkScope() {
    guard isInBookmarkList, open.isDocument else { return }
    let selected = navigator.selectedBookmark
    navigator.bookmarks.scope = listsAllDocuments ? .openDocument : .allDocuments
    guard let index = selected.flatMap(listedBookmarks.index(of:)), let row = navigatorList.row(of: index) else {
      return selectNearestBookmark()
    }
    navigator.selection = row
  }

  /// Selects the last listed bookmark of the open document that stands at or before the place of the reading.
  mutating func selectNearestBookmark() {
    let position = position
    let (list, listed) = (navigatorList, listedBookmarks)
    let own = listed.own
    var nearest: (row: Int, position: Int)?
    for row in 0..<list.count {
      guard let index = list[row] else { break }
      guard own.contains(index), listed.bookmarks[index].certainty != .lost else { continue }
      let place = listed.bookmarks[index].position
      if place <= position, nearest.map({ place >= $0.position }) ?? true { nearest = (row, place) }
    }
    // The first row of all bookmarks is that of a document.
    navigator.selection = nearest?.row ?? min(listed.documents.isEmpty ? 0 : 1, max(0, list.count - 1))
    rememberSelectedBookmark()
  }

  /// Notes which bookmark is selected, to find it again when the list is another.
  mutating func rememberSelectedBookmark() { navigator.selectedBookmark = selectedBookmark?.id }

  /// Finds the selected bookmark again in a list that may have changed; where it is gone, what has its row is selected.
  mutating func keepSelectedBookmark() {
    if let id = navigator.selectedBookmark, id != selectedBookmark?.id, let index = listedBookmarks.index(of: id),
      let row = navigatorList.row(of: index)
    {
      navigator.selection = row
    }
    navigator.selection = min(max(0, navigator.selection), max(0, navigatorList.count - 1))
    rememberSelectedBookmark()
  }

  /// The places of the bookmarks that are found in the text, ascending.
  var bookmarkPositions: [Int] {
    listCache.positions { ownBookmarks.filter { $0.certainty != .lost }.map(\.position).sorted() }
  }

  /// The rows that a bookmark takes in the list: its words, and where there is room its section below.
  var bookmarkRows: Int { layout.height >= 16 && !preferences.isPlain ? 2 : 1 }
}
