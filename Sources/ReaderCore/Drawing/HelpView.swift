internal import ScreenModel
internal import UnicodeText

/// Draws the help page over the whole screen but the status row.
struct HelpView {
  let page: HelpPage
  let theme: Theme

  /// The rows that the page takes on a screen of some columns: where keys and meaning do not fit beside each other, the
  /// meaning stands below.
  func rows(columns: Int) -> [Row] {
    page.lines.flatMap { line -> [Row] in
      switch line {
      case .group(let name): [Row(text: name, column: margin(columns), style: theme.topHeading)]
      case .empty: [Row(text: "", column: 0, style: theme.text)]
      case .note(let text): [Row(text: text, column: margin(columns), style: theme.quiet)]
      case .action(let keys, let name): action(keys: keys, name: name, columns: columns)
      }
    }
  }

  /// A row of the page: one text, or keys with their meaning at a second column.
  struct Row {
    var text: String
    var column: Int
    var style: Style
    var second: (text: String, column: Int)?
  }

  /// The top row after an action on a screen; `nil` where the action has another meaning than scrolling.
  func top(after action: Action, from top: Int, size: ScreenSize) -> Int? {
    let height = max(1, size.rows - 1)
    let last = max(0, rows(columns: size.columns).count - height)
    return action.row(from: min(top, last), last: last, page: height)
  }

  func draw(into screen: inout Screen, top: Int, height: Int) {
    let rows = rows(columns: screen.size.columns)
    // On a screen that has grown the last page begins further up.
    for (row, line) in rows.dropFirst(min(top, max(0, rows.count - height))).prefix(height).enumerated() {
      screen.draw(line.text, row: row, column: line.column, style: line.style)
      if let second = line.second { screen.draw(second.text, row: row, column: second.column, style: theme.text) }
    }
  }
}

extension HelpView {
  private func margin(_ columns: Int) -> Int { columns >= 60 ? 4 : columns >= 30 ? 1 : 0 }

  private func action(keys: String, name: String, columns: Int) -> [Row] {
    let left = margin(columns) + (columns >= 60 ? 2 : 0)
    let second = left + page.keyColumns + 3
    let fits = second + TextWidth.columns(of: name) <= columns
    let keysRow = Row(text: keys, column: left, style: theme.heading, second: fits ? (name, second) : nil)
    return fits ? [keysRow] : [keysRow, Row(text: name, column: left + 2, style: theme.text)]
  }
}
