extension Session {
  /// The document that is being read.
  package var openDocument: OpenDocument? { reader.flatMap { $0.open.isDocument ? $0.open : nil } }

  /// Lists the bookmarks of all documents while none is open; where it was left, the list goes on.
  mutating func listAllBookmarks() {
    var list = ReaderState(
      .none, bookmarks: bookmarks, preferences: preferences, size: size, environment: environment,
      lastSearchID: lastSearchID, speed: speed)
    list.hasUnsavedBookmarks = hasUnsavedBookmarks
    if let leftList { list.navigator = leftList }
    list.navigator.bookmarks.scope = .allDocuments
    list.showNavigator(.bookmarks)
    if let selected = leftList?.selectedBookmark {
      list.navigator.selectedBookmark = selected
      list.keepSelectedBookmark()
    }
    reader = list
  }

  /// Returns to the shelf once the list of all bookmarks, behind which there is no text to go on in, has been left.
  mutating func closeLeftList() -> [Effect] {
    guard let reader, !reader.open.isDocument, !reader.isInBookmarkList else { return [] }
    self.reader = nil
    return [.listShelf]
  }
}
