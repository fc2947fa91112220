internal import Bookmarks

/// The words above a list in the navigator: what it lists, how many, and what narrows it.
struct NavigatorHead {
  let state: ReaderState

  /// What does not fit in the end is the least of what one needs to know.
  var text: String {
    let strings = state.strings
    var text =
      switch state.navigator.kind {
      case .contents: strings.contents
      case .bookmarks: state.listsAllDocuments ? strings.allBookmarks : strings.bookmarks
      case .hits: strings.hits
      case .corrections: strings.corrections
      }
    if count > 0 { text += " \(count)" }
    if !state.navigator.filter.isEmpty { text += " · " + state.navigator.filter }
    guard state.navigator.kind == .bookmarks else { return text }
    if let color = state.navigator.bookmarks.color { text += " · " + color.sign + " " + strings.colorName(color) }
    if state.navigator.bookmarks.order == .time { text += " · " + strings.byTime }
    if let document { text += " · " + document.title.singleLine }
    return text
  }

  private var count: Int {
    state.navigator.kind == .bookmarks ? state.listedBookmarkCount : state.navigatorList.count
  }

  /// The document of the selected bookmark, of many, where its own row may have scrolled away.
  private var document: BookmarkedDocument? {
    guard state.isInBookmarkList, state.layout.isOverlay, let index = state.navigatorList[state.navigator.selection],
      let number = state.listedBookmarks.indexOfDocument(at: index), number != index,
      case .document(let document) = state.listedBookmarks[number]
    else { return nil }
    return document
  }
}
