internal import ScreenModel
internal import UnicodeText

/// Draws a line being typed, of one longer than its room the part before the cursor.
struct PromptRow {
  let label: String
  let prompt: Prompt
  let labelStyle: Style
  let textStyle: Style

  /// Draws into a part of a row, shows the cursor, and leaves the last column for it.
  func draw(into screen: inout Screen, row: Int, columns: Range<Int>) {
    let limit = columns.upperBound - 1
    let start = screen.draw(label, row: row, column: columns.lowerBound, style: labelStyle, limit: limit)
    let parts = prompt.parts
    let (before, behind) = (parts.before.onOneLine, parts.behind.onOneLine)
    let shown = before[...].suffix(fittingColumns: limit - start)
    let cursor = screen.draw(shown, row: row, column: start, style: textStyle, limit: limit)
    screen.draw(behind, row: row, column: cursor, style: textStyle, limit: limit)
    screen.cursor = ScreenPosition(row: row, column: min(max(0, cursor), max(0, screen.size.columns - 1)))
  }
}

extension Substring {
  /// The text with a sign where a line ends, as long as the text.
  fileprivate var onOneLine: String { String(map { $0.isNewline ? "⏎" : $0 }) }

  /// As much of the text's end as some columns hold.
  fileprivate func suffix(fittingColumns columns: Int) -> Substring {
    var room = columns
    var start = endIndex
    while start > startIndex {
      let previous = index(before: start)
      room -= TextWidth.columns(of: self[previous])
      if room < 0 { break }
      start = previous
    }
    return self[start...]
  }
}
