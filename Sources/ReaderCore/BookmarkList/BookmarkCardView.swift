internal import ScreenModel
internal import UnicodeText

/// Draws the card of the selected bookmark over the bottom of the text, or of the list where that covers the text.
struct BookmarkCardView {
  let card: BookmarkCard
  let theme: Theme

  /// The columns that the card covers, and those of its text.
  let pane: Range<Int>
  let text: Range<Int>

  /// The row of the line above it, and the row behind its last.
  let rows: Range<Int>

  func draw(into screen: inout Screen) {
    for row in rows { screen.fill(row: row, columns: pane, style: theme.text) }
    let dash = TextWidth.columns(of: "─") == 1 ? "─" : "-"
    for column in text { screen.draw(dash, row: rows.lowerBound, column: column, style: theme.rule) }
    let shown = rows.dropFirst()
    for (row, line) in zip(shown, card.lines) {
      let isCut = row == shown.last && card.lines.count > shown.count
      let cut = isCut ? (line.text + "…").truncated(toColumns: text.count) : line.text
      screen.draw(cut, row: row, column: text.lowerBound, style: style(of: line.kind), limit: pane.upperBound)
    }
  }

  private func style(of kind: BookmarkCard.Line.Kind) -> Style {
    switch kind {
    case .document: theme.heading
    case .notice: theme.warning
    case .passage: theme.quiet
    case .note: theme.text
    }
  }
}
