internal import ScreenModel
internal import UnicodeText

/// Draws a document in the list of all bookmarks: its title and how many of its bookmarks are listed.
struct DocumentRow {
  let document: BookmarkedDocument
  let count: Int
  let isFolded: Bool
  let theme: Theme
  let columns: Range<Int>

  func draw(into screen: inout Screen, row: Int) {
    let limit = max(columns.lowerBound, columns.upperBound - 1)
    let column = columns.lowerBound + 2
    screen.draw(isFolded ? "+" : "−", row: row, column: columns.lowerBound, style: theme.quiet, limit: limit)
    let number = String(count)
    let end = limit - number.count - 1
    screen.draw(
      document.title.singleLine.truncated(toColumns: end - column), row: row, column: column, style: theme.heading,
      limit: end)
    screen.draw(number, row: row, column: limit - number.count, style: theme.mark, limit: limit)
  }
}
