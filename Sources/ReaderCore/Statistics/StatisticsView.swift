internal import ScreenModel
internal import UnicodeText

/// Draws how much was read over the whole screen but the status row.
struct StatisticsView {
  let rows: [StatisticsRow]
  let theme: Theme

  func draw(into screen: inout Screen, top: Int, height: Int) {
    let columns = screen.size.columns
    let margin = columns >= 60 ? 4 : columns >= 30 ? 1 : 0
    let left = margin + (columns >= 60 ? 2 : 0)
    // No wider than the eye can follow from a title to its figure.
    let right = min(columns - margin, left + 68)
    for (row, content) in rows.dropFirst(min(top, max(0, rows.count - height))).prefix(height).enumerated() {
      switch content {
      case .empty: break
      case .group(let name): draw(name, row, margin, right, theme.topHeading, &screen)
      case .note(let text): draw(text, row, left, right, theme.quiet, &screen)
      case .figure(let name, let value):
        draw(name, row, left, right, theme.text, &screen)
        draw(value, row, left + nameColumns + 3, columns, theme.heading, &screen)
      case .section(let title, let depth, let value):
        let start = right - TextWidth.columns(of: value)
        draw(title, row, left + 2 * depth, start - 2, theme.text, &screen)
        draw(value, row, start, right, theme.quiet, &screen)
      }
    }
  }

  private func draw(_ text: String, _ row: Int, _ column: Int, _ limit: Int, _ style: Style, _ screen: inout Screen) {
    screen.draw(text.truncated(toColumns: limit - column), row: row, column: column, style: style, limit: limit)
  }

  private var nameColumns: Int {
    rows.reduce(0) { widest, row in
      if case .figure(let name, _) = row { max(widest, TextWidth.columns(of: name)) } else { widest }
    }
  }
}
