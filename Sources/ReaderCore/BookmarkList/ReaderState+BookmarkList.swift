internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Whether keys act on the list of bookmarks.
  var isInBookmarkList: Bool { navigatorHasFocus && navigator.kind == .bookmarks }

  /// The bookmark that is selected in the list, with its place.
  var selectedPlacedBookmark: PlacedBookmark? {
    guard navigator.kind == .bookmarks, let index = navigatorList[navigator.selection] else { return nil }
    return ownBookmarks[index]
  }

  var selectedBookmark: Bookmark? { selectedPlacedBookmark?.bookmark }

  /// The listed bookmarks, by their indices.
  func listBookmarks(matching filter: TextFilter) -> NavigatorList {
    NavigatorList(inOrder: navigator.bookmarks.indices(of: ownBookmarks) { $0.matches(filter) })
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

  /// Selects the last listed bookmark that stands at or before the place of the reading.
  mutating func selectNearestBookmark() {
    let position = position
    let list = navigatorList
    var nearest: (row: Int, position: Int)?
    for row in 0..<list.count {
      guard let index = list[row] else { break }
      let placed = ownBookmarks[index]
      guard placed.certainty != .lost, placed.position <= position else { continue }
      if nearest.map({ placed.position >= $0.position }) ?? true { nearest = (row, placed.position) }
    }
    navigator.selection = nearest?.row ?? 0
    rememberSelectedBookmark()
  }

  /// Notes which bookmark is selected, to find it again when the list is another.
  mutating func rememberSelectedBookmark() { navigator.selectedBookmark = selectedBookmark?.id }

  /// Finds the selected bookmark again in a list that may have changed; where it is gone, what has its row is selected.
  mutating func keepSelectedBookmark() {
    if let id = navigator.selectedBookmark, id != selectedBookmark?.id,
      let index = ownBookmarks.firstIndex(where: { $0.bookmark.id == id }), let row = navigatorList.row(of: index)
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
