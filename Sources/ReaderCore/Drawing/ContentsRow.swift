internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import UnicodeText

/// Draws an entry of the contents: its title by its level, and how many bookmarks stand under it.
struct ContentsRow {
  let state: ReaderState
  let index: Int
  let columns: Range<Int>

  func draw(into screen: inout Screen, row: Int) {
    let isFiltered = !state.navigator.filter.isEmpty
    let column = columns.lowerBound + state.indent(ofEntry: index)
    if state.preferences.isPlain {
      let text = spoken.truncated(toColumns: columns.upperBound - 1 - column)
      screen.draw(text, row: row, column: column, style: style, limit: columns.upperBound - 1)
      return
    }
    if outline.hasChildren(index), !isFiltered {
      screen.draw(isFolded ? "+" : "−", row: row, column: column, style: theme.quiet, limit: columns.upperBound)
    }
    let count = bookmarkCount > 0 ? String(bookmarkCount) : ""
    var limit = columns.upperBound - 1 - (count.isEmpty ? 0 : count.count + 1)
    let share = readText
    let shareColumn = columns.upperBound - 1 - bookmarkColumns - TextWidth.columns(of: share)
    // A title matters more than how much of it was read.
    if !share.isEmpty, column + 2 + TextWidth.columns(of: outline[index].heading) + 1 <= shareColumn {
      screen.draw(share, row: row, column: shareColumn, style: theme.quiet)
      limit = shareColumn - 1
    }
    let title = outline[index].heading.truncated(toColumns: limit - column - 2)
    screen.draw(title, row: row, column: column + 2, style: style, limit: limit)
    screen.draw(count, row: row, column: columns.upperBound - 1 - count.count, style: theme.mark)
  }
}

extension ContentsRow {
  private var theme: Theme { state.theme }
  var outline: Outline { state.document.outline }

  /// Whether the entry stands for where the reader is: the entry itself, or the one under which it is folded away.
  var isCurrent: Bool {
    guard let current = state.currentEntry else { return false }
    return index == current || isFolded && outline.descendants(of: index).contains(current)
  }

  private var style: Style {
    if isCurrent { return theme.current }
    guard let current = state.currentEntry else { return readShare == .whole ? theme.quiet : theme.text }
    let isAround = outline.descendants(of: index).contains(current)
    return index < current && !isAround || readShare == .whole ? theme.quiet : theme.text
  }

  var readShare: ReadShare {
    state.preferences.showsReadShares ? ReadShare(state.readShare(ofEntry: index)) : .none
  }

  private var readText: String {
    switch readShare {
    case .none: ""
    case .part(let percent): "\(percent)%"
    case .whole: "✓"
    }
  }

  /// The columns that are kept for the numbers of bookmarks, so that what has been read stands in one column.
  private var bookmarkColumns: Int { state.ownBookmarks.isEmpty ? 0 : String(state.ownBookmarks.count).count + 1 }

  var isFolded: Bool {
    state.navigator.filter.isEmpty && outline.hasChildren(index)
      && state.navigator.folding.isFolded(index, of: outline, current: state.currentEntry)
  }

  /// How many bookmarks stand under the entry itself, or in its whole section where that is folded away.
  var bookmarkCount: Int {
    let positions = state.bookmarkPositions
    let next = isFolded ? outline.descendants(of: index).upperBound : index + 1
    let start = outline[index].position
    let first = positions.partitionIndex { $0 >= start }
    guard next < outline.count else { return positions.count - first }
    let end = outline[next].position
    return max(0, positions.partitionIndex { $0 >= end } - first)
  }
}
