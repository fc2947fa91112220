internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import UnicodeText

/// Draws the navigator: contents, bookmarks or hits.
struct NavigatorPane {
  let state: ReaderState
  let columns: Range<Int>
  let height: Int

  func draw(into screen: inout Screen) {
    let list = state.navigatorList
    drawHead(into: &screen)
    let head = state.navigatorHead
    if list.count == 0 {
      let text = emptyText.truncated(toColumns: columns.count - 3)
      screen.draw(text, row: head, column: columns.lowerBound + 2, style: theme.quiet, limit: columns.upperBound)
    }
    let rows = state.navigator.kind == .bookmarks ? state.bookmarkRows : 1
    for number in 0..<state.navigatorHeight {
      let listRow = state.navigator.top + number
      guard let index = list[listRow] else { break }
      let row = head + number * rows
      let blank = rows > 1 && isDocument(index) ? 1 : 0
      draw(index, listRow: listRow, row: row + blank, into: &screen)
      guard state.navigatorHasFocus, listRow == state.navigator.selection else { continue }
      for row in row + blank..<row + rows { screen.restyle(row: row, columns: columns) { $0 = theme.selection } }
    }
  }
}

extension NavigatorPane {
  private var theme: Theme { state.theme }
  private var strings: InterfaceStrings { state.strings }

  private var emptyText: String {
    if !state.navigator.filter.isEmpty || state.navigator.bookmarks.color != nil { return strings.nothingFiltered }
    return switch state.navigator.kind {
    case .contents: state.document.isComplete ? strings.noContents : ""
    case .bookmarks: state.open.isDocument ? strings.noBookmarks : strings.noBookmarksAnywhere
    case .hits: strings.noHits
    case .corrections: strings.noCorrections
    }
  }

  private func drawHead(into screen: inout Screen) {
    guard state.navigatorHead > 0 else { return }
    let column = columns.lowerBound + 2
    let text = NavigatorHead(state: state).text.truncated(toColumns: columns.upperBound - 1 - column)
    screen.draw(text, row: 0, column: column, style: theme.heading)
  }

  /// Whether a row of the list is that of a document, which keeps a blank row above it where bookmarks have two.
  private func isDocument(_ index: Int) -> Bool {
    state.navigator.kind == .bookmarks && index >= state.listedBookmarks.bookmarks.count
  }

  private func draw(_ index: Int, listRow: Int, row: Int, into screen: inout Screen) {
    switch state.navigator.kind {
    case .contents: ContentsRow(state: state, index: index, columns: columns).draw(into: &screen, row: row)
    case .bookmarks: drawBookmark(index, listRow: listRow, row: row, into: &screen)
    case .corrections:
      let corrections = state.open.choices.corrections
      let level =
        index < corrections.patterns.count
        ? corrections.patterns[index].level : corrections.lines[index - corrections.patterns.count].level
      screen.draw(
        state.preferences.isPlain ? strings.plain.level(level) : level.map { String($0) } ?? "–", row: row,
        column: columns.lowerBound + 1, style: theme.mark,
        limit: columns.upperBound)
      let style = index < corrections.patterns.count ? theme.code : theme.text
      drawTitle(
        state.title(ofCorrection: index), row: row, column: columns.lowerBound + 3, style: style, into: &screen)
    case .hits:
      guard let search = state.search, index < search.hits.count else { return }
      let isCurrent = search.hits[index] == search.current
      let style = isCurrent ? theme.current : theme.text
      drawTitle(
        state.excerpt(of: search.hits[index]), row: row, column: columns.lowerBound + 2, style: style, into: &screen)
    }
  }

  private func drawBookmark(_ index: Int, listRow: Int, row: Int, into screen: inout Screen) {
    let entry = state.listedBookmarks[index]
    if state.preferences.isPlain {
      return drawTitle(
        spoken(entry, listRow: listRow), row: row, column: columns.lowerBound, style: theme.text, into: &screen)
    }
    switch entry {
    case .bookmark(let placed):
      BookmarkRow(
        placed: placed, strings: strings, theme: theme, columns: columns, rows: state.bookmarkRows,
        showsDay: state.navigator.bookmarks.order == .time || columns.count >= 34
      ).draw(into: &screen, row: row)
    case .document(let document):
      DocumentRow(
        document: document, count: state.listedBookmarkCount(of: document, inRow: listRow),
        isFolded: state.isFolded(document), theme: theme, columns: columns
      ).draw(into: &screen, row: row)
    }
  }

  /// Draws a title, with an ellipsis where it does not fit.
  private func drawTitle(_ title: String, row: Int, column: Int, style: Style, into screen: inout Screen) {
    let limit = columns.upperBound - 1
    screen.draw(
      title.truncated(toColumns: limit - column), row: row, column: column, style: style, limit: limit)
  }
}
