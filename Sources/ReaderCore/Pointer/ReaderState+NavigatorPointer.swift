internal import DocumentModel
internal import ScreenModel

extension ReaderState {
  /// Scrolls the list, folds the entry whose sign is pressed, or jumps to the one that is pressed.
  mutating func handleInNavigator(_ pointer: Pointer) -> [Effect] {
    if let rows = pointer.wheelRows {
      navigator.scroll(
        by: rows, count: navigatorList.count, height: navigatorHeight, takesSelection: navigatorHasFocus)
      if isInBookmarkList { rememberSelectedBookmark() }
      return []
    }
    guard selection == nil, let row = navigatorRow(at: pointer.position.row), let index = navigatorList[row] else {
      return []
    }
    prompt = nil
    if foldSignColumns(of: index)?.contains(pointer.position.column) == true {
      foldAtSign(of: index, row: row)
      return []
    }
    navigator.selection = row
    navigator.isScrolled = false
    return chooseSelected()
  }

  /// Folds or unfolds what has its sign under the pointer; the rows above stay where they are, and so does the sign.
  private mutating func foldAtSign(of index: Int, row: Int) {
    if navigator.kind == .bookmarks {
      guard case .document(let document) = listedBookmarks[index] else { return }
      navigator.selection = row
      rememberSelectedBookmark()
      navigator.bookmarks.folding.set(!isFolded(document), for: document)
    } else {
      let isFolded = navigator.folding.isFolded(index, of: document.outline, current: currentEntry)
      navigator.folding.set(!isFolded, for: index, of: document.outline)
      if navigatorHasFocus { select(index) }
    }
    navigator.isScrolled = true
  }

  /// The row of the list that stands in a row of the screen.
  private func navigatorRow(at screenRow: Int) -> Int? {
    guard screenRow >= navigatorHead else { return nil }
    let row = (screenRow - navigatorHead) / (navigator.kind == .bookmarks ? bookmarkRows : 1)
    return row < navigatorHeight ? navigator.top + row : nil
  }

  /// The column of an entry's sign, and the one between that and the title, which is no more than a miss.
  private func foldSignColumns(of index: Int) -> Range<Int>? {
    if navigator.kind == .bookmarks, navigator.filter.isEmpty, navigator.bookmarks.color == nil,
      case .document = listedBookmarks[index], let columns = layout.navigator
    {
      return columns.lowerBound..<columns.lowerBound + 2
    }
    guard navigator.kind == .contents, navigator.filter.isEmpty, document.outline.hasChildren(index),
      let columns = layout.navigator
    else { return nil }
    let column = columns.lowerBound + indent(ofEntry: index)
    return column..<column + 2
  }
}
