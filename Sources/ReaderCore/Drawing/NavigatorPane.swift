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
    drawHead(count: list.count, into: &screen)
    let head = state.navigatorHead
    if list.count == 0 {
      let text = emptyText.truncated(toColumns: columns.count - 3)
      screen.draw(text, row: head, column: columns.lowerBound + 2, style: theme.quiet, limit: columns.upperBound)
    }
    for row in head..<max(head, height) {
      let listRow = state.navigator.top + row - head
      guard let index = list[listRow] else { break }
      draw(index, row: row, into: &screen)
      if state.navigatorHasFocus, listRow == state.navigator.selection {
        screen.restyle(row: row, columns: columns) { $0 = theme.selection }
      }
    }
  }
}

extension NavigatorPane {
  private var theme: Theme { state.theme }
  private var strings: InterfaceStrings { state.strings }

  private var emptyText: String {
    if !state.navigator.filter.isEmpty { return strings.nothingFiltered }
    return switch state.navigator.kind {
    case .contents: state.document.isComplete ? strings.noContents : ""
    case .bookmarks: strings.noBookmarks
    case .hits: strings.noHits
    case .corrections: strings.noCorrections
    }
  }

  private func drawHead(count: Int, into screen: inout Screen) {
    guard state.navigatorHead > 0 else { return }
    var title =
      switch state.navigator.kind {
      case .contents: strings.contents
      case .bookmarks: strings.bookmarks
      case .hits: strings.hits
      case .corrections: strings.corrections
      }
    if count > 0 { title += " \(count)" }
    if !state.navigator.filter.isEmpty { title += " · " + state.navigator.filter }
    screen.draw(title, row: 0, column: columns.lowerBound + 2, style: theme.heading, limit: columns.upperBound)
  }

  private func draw(_ index: Int, row: Int, into screen: inout Screen) {
    switch state.navigator.kind {
    case .contents: draw(entry: index, row: row, into: &screen)
    case .bookmarks:
      let bookmark = state.ownBookmarks[index].bookmark
      if state.preferences.isPlain {
        let words = strings.plain
        let name = bookmark.mark.map { words.mark($0.letter) } ?? words.bookmark
        let text = name + words.separator + state.title(of: bookmark)
        return drawTitle(text, row: row, column: columns.lowerBound, style: theme.text, into: &screen)
      }
      let sign = bookmark.mark.map { String($0.letter) } ?? "▪"
      screen.draw(sign, row: row, column: columns.lowerBound + 1, style: theme.mark, limit: columns.upperBound)
      drawTitle(state.title(of: bookmark), row: row, column: columns.lowerBound + 3, style: theme.text, into: &screen)
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

  private func draw(entry index: Int, row: Int, into screen: inout Screen) {
    let outline = state.document.outline
    let current = state.currentEntry
    let isFiltered = !state.navigator.filter.isEmpty
    let column = columns.lowerBound + state.indent(ofEntry: index)
    var style = theme.text
    if isShownCurrent(index, current: current) {
      style = theme.current
    } else if let current, index < current, !outline.descendants(of: index).contains(current) {
      style = theme.quiet
    } else if readShare(index) == .whole {
      style = theme.quiet
    }
    let isFolded = isFolded(index)
    if state.preferences.isPlain {
      let text = spokenEntry(
        index, isCurrent: isShownCurrent(index, current: current), isFolded: isFolded,
        bookmarks: bookmarks(under: index, withDescendants: isFolded), share: readShare(index))
      return drawTitle(text, row: row, column: column, style: style, into: &screen)
    }
    if outline.hasChildren(index), !isFiltered {
      screen.draw(isFolded ? "+" : "−", row: row, column: column, style: theme.quiet, limit: columns.upperBound)
    }
    let bookmarks = bookmarks(under: index, withDescendants: isFolded)
    let count = bookmarks > 0 ? String(bookmarks) : ""
    var limit = columns.upperBound - 1 - (count.isEmpty ? 0 : count.count + 1)
    let share = readText(index)
    let shareColumn = columns.upperBound - 1 - bookmarkColumns - TextWidth.columns(of: share)
    // A title matters more than how much of it was read.
    if !share.isEmpty, column + 2 + TextWidth.columns(of: outline[index].title) + 1 <= shareColumn {
      screen.draw(share, row: row, column: shareColumn, style: theme.quiet)
      limit = shareColumn - 1
    }
    drawTitle(outline[index].title, row: row, column: column + 2, style: style, limit: limit, into: &screen)
    screen.draw(count, row: row, column: columns.upperBound - 1 - count.count, style: theme.mark)
  }

  private func readShare(_ index: Int) -> ReadShare {
    state.preferences.showsReadShares ? ReadShare(state.readShare(ofEntry: index)) : .none
  }

  private func readText(_ index: Int) -> String {
    switch readShare(index) {
    case .none: ""
    case .part(let percent): "\(percent)%"
    case .whole: "✓"
    }
  }

  /// The columns that are kept for the numbers of bookmarks, so that what has been read stands in one column.
  private var bookmarkColumns: Int { state.ownBookmarks.isEmpty ? 0 : String(state.ownBookmarks.count).count + 1 }

  /// Whether an entry stands for where the reader is: the entry itself, or the one under which it is folded away.
  private func isShownCurrent(_ index: Int, current: Int?) -> Bool {
    guard let current else { return false }
    if index == current { return true }
    return isFolded(index) && state.document.outline.descendants(of: index).contains(current)
  }

  /// Draws a title, with an ellipsis where it does not fit.
  private func drawTitle(
    _ title: String, row: Int, column: Int, style: Style, limit: Int? = nil, into screen: inout Screen
  ) {
    let limit = limit ?? columns.upperBound - 1
    screen.draw(
      title.truncated(toColumns: limit - column), row: row, column: column, style: style, limit: limit)
  }

  private func isFolded(_ index: Int) -> Bool {
    let outline = state.document.outline
    return state.navigator.filter.isEmpty && outline.hasChildren(index)
      && state.navigator.folding.isFolded(index, of: outline, current: state.currentEntry)
  }

  /// How many bookmarks stand under an entry itself, or in its whole section where that is folded away.
  private func bookmarks(under index: Int, withDescendants: Bool) -> Int {
    let outline = state.document.outline
    let bookmarks = state.ownBookmarks
    let next = withDescendants ? outline.descendants(of: index).upperBound : index + 1
    let start = outline[index].position
    let first = bookmarks.partitionIndex { $0.position >= start }
    guard next < outline.count else { return bookmarks.count - first }
    let end = outline[next].position
    return max(0, bookmarks.partitionIndex { $0.position >= end } - first)
  }
}
