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
    let items = state.navigatorItems
    drawHead(count: items.count, into: &screen)
    let head = state.navigatorHead
    guard !items.isEmpty else {
      screen.draw(emptyText, row: head, column: columns.lowerBound + 2, style: theme.quiet, limit: columns.upperBound)
      return
    }
    let marked = bookmarksBySection
    for row in 0..<max(0, height - head) where items.indices.contains(state.navigator.top + row) {
      let index = state.navigator.top + row
      draw(items[index], row: head + row, marked: marked, into: &screen)
      if state.navigatorHasFocus, index == state.navigator.selection {
        screen.restyle(row: head + row, columns: columns) { $0 = theme.selection }
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
    case .contents: strings.noContents
    case .bookmarks: strings.noBookmarks
    case .hits: strings.noHits
    }
  }

  private func drawHead(count: Int, into screen: inout Screen) {
    guard state.navigatorHead > 0 else { return }
    var title =
      switch state.navigator.kind {
      case .contents: strings.contents
      case .bookmarks: strings.bookmarks
      case .hits: strings.hits
      }
    if count > 0 { title += " \(count)" }
    if !state.navigator.filter.isEmpty { title += " · " + state.navigator.filter }
    screen.draw(title, row: 0, column: columns.lowerBound + 2, style: theme.heading, limit: columns.upperBound)
  }

  private func draw(_ item: NavigatorItem, row: Int, marked: [Int: Int], into screen: inout Screen) {
    switch item {
    case .entry(let index): draw(entry: index, row: row, bookmarks: marked[index] ?? 0, into: &screen)
    case .bookmark(let bookmark):
      let sign = bookmark.mark.map { String($0.letter) } ?? "▪"
      screen.draw(sign, row: row, column: columns.lowerBound + 1, style: theme.mark, limit: columns.upperBound)
      drawTitle(state.title(of: bookmark), row: row, column: columns.lowerBound + 3, style: theme.text, into: &screen)
    case .hit(let index):
      guard let search = state.search, index < search.hits.count else { return }
      let isCurrent = search.hits[index] == search.current
      let style = isCurrent ? theme.current : theme.text
      drawTitle(
        state.excerpt(of: search.hits[index]), row: row, column: columns.lowerBound + 2, style: style, into: &screen)
    }
  }

  private func draw(entry index: Int, row: Int, bookmarks: Int, into screen: inout Screen) {
    let outline = state.document.outline
    let current = state.currentEntry
    let isFiltered = !state.navigator.filter.isEmpty
    // The pane is narrow: from the fifth level on titles are set in no further.
    let depth = isFiltered ? 0 : min(outline.depth(of: index), 4)
    let column = columns.lowerBound + 2 * depth
    var style = theme.text
    if isShownCurrent(index, current: current) {
      style = theme.current
    } else if let current, index < current, !outline.descendants(of: index).contains(current) {
      style = theme.quiet
    }
    if outline.hasChildren(index), !isFiltered {
      let isFolded = state.navigator.folding.isFolded(index, of: outline, current: current)
      screen.draw(isFolded ? "+" : "−", row: row, column: column, style: theme.quiet, limit: columns.upperBound)
    }
    let count = bookmarks > 0 ? String(bookmarks) : ""
    let limit = columns.upperBound - 1 - (count.isEmpty ? 0 : count.count + 1)
    drawTitle(outline[index].title, row: row, column: column + 2, style: style, limit: limit, into: &screen)
    screen.draw(count, row: row, column: columns.upperBound - 1 - count.count, style: theme.mark)
  }

  /// Whether an entry stands for where the reader is: the entry itself, or the one under which it is folded away.
  private func isShownCurrent(_ index: Int, current: Int?) -> Bool {
    guard let current else { return false }
    if index == current { return true }
    let outline = state.document.outline
    return outline.descendants(of: index).contains(current)
      && state.navigator.folding.isFolded(index, of: outline, current: current)
  }

  /// Draws a title, with an ellipsis where it does not fit.
  private func drawTitle(
    _ title: String, row: Int, column: Int, style: Style, limit: Int? = nil, into screen: inout Screen
  ) {
    let limit = limit ?? columns.upperBound - 1
    screen.draw(
      title.truncated(toColumns: limit - column), row: row, column: column, style: style, limit: limit)
  }

  /// How many bookmarks stand under each entry itself.
  private var bookmarksBySection: [Int: Int] {
    var counts: [Int: Int] = [:]
    for bookmark in state.ownBookmarks {
      if let index = state.document.outline.index(at: bookmark.position) { counts[index, default: 0] += 1 }
    }
    return counts
  }
}
