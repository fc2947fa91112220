internal import Bookmarks
internal import ScreenModel
internal import UnicodeText

/// Draws a bookmark in the list: its signs and words, and quietly its section and its day.
struct BookmarkRow {
  let placed: PlacedBookmark
  let strings: InterfaceStrings
  let theme: Theme
  let columns: Range<Int>

  /// The rows it has, 1 or 2.
  let rows: Int
  let showsDay: Bool

  /// What tells that there is a note.
  private static let noteSign = "»"

  func draw(into screen: inout Screen, row: Int) {
    let bookmark = placed.bookmark
    let left = columns.lowerBound
    if let mark = bookmark.mark {
      screen.draw(String(mark.letter), row: row, column: left, style: theme.mark, limit: limit)
    }
    screen.draw(
      bookmark.color.sign, row: row, column: left + 1, style: theme.sign(bookmark.color), limit: limit)
    var end = limit
    if !bookmark.note.isEmpty {
      screen.draw(Self.noteSign, row: row, column: limit - 1, style: theme.mark)
      end -= 2
    }
    if rows == 1, columns.count >= 36 { end = drawSection(row: row, end: end, into: &screen) }
    drawWords(row: row, end: end, into: &screen)
    if rows > 1 { drawDetails(row: row + 1, into: &screen) }
  }
}

extension BookmarkRow {
  private var limit: Int { max(columns.lowerBound, columns.upperBound - 1) }
  private var textColumn: Int { columns.lowerBound + 3 }

  private func drawWords(row: Int, end: Int, into screen: inout Screen) {
    var column = textColumn
    if let sign = placed.certainty.sign {
      column = screen.draw(sign + " ", row: row, column: column, style: theme.warning, limit: end)
    }
    let bookmark = placed.bookmark
    // The words at a place go on behind those that are kept.
    let goesOn = bookmark.name.isEmpty && bookmark.quote.exact.isEmpty && bookmark.title().last != "…"
    let title = bookmark.title() + (goesOn ? "…" : "")
    screen.draw(
      title.truncated(toColumns: end - column), row: row, column: column,
      style: bookmark.name.isEmpty ? theme.text : theme.heading, limit: end)
  }

  /// Draws the section at the right of the words, where there is but one row; returns where the words must end.
  private func drawSection(row: Int, end: Int, into screen: inout Screen) -> Int {
    let section = placed.bookmark.sectionPath(columns: columns.count / 3)
    guard !section.isEmpty else { return end }
    let column = end - TextWidth.columns(of: section)
    screen.draw(section, row: row, column: column, style: theme.quiet, limit: end)
    return column - 2
  }

  private func drawDetails(row: Int, into screen: inout Screen) {
    var end = limit
    if showsDay {
      let day = Timestamp.day(of: placed.bookmark.created)
      end -= day.count
      screen.draw(day, row: row, column: end, style: theme.quiet, limit: limit)
      end -= 2
    }
    var column = textColumn
    if let certainty = strings.shortCertainty(placed.certainty) {
      column = screen.draw(certainty + " · ", row: row, column: column, style: theme.warning, limit: end)
    }
    let section = placed.bookmark.sectionPath(columns: end - column)
    // Before the first heading there is no section.
    let details = section.isEmpty ? placed.bookmark.note.truncated(toColumns: end - column) : section
    screen.draw(details, row: row, column: column, style: theme.quiet, limit: end)
  }
}

extension Relocation.Certainty {
  /// The sign before the words of a bookmark whose place is not sure.
  fileprivate var sign: String? {
    switch self {
    case .exact: nil
    case .guess: "?"
    case .lost: "!"
    }
  }
}
