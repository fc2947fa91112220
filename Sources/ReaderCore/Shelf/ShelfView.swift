internal import DocumentModel
internal import ScreenModel
internal import UnicodeText

/// Draws the shelf.
struct ShelfView {
  let shelf: ShelfState
  let environment: InterfaceEnvironment
  let theme: Theme

  /// Whether bookmarks are not in their file yet.
  let hasUnsavedBookmarks: Bool

  /// The rows above the list.
  static func head(rows: Int) -> Int { rows >= 8 ? 3 : 0 }

  /// How many documents a screen shows.
  static func height(of size: ScreenSize) -> Int { max(1, size.rows - head(rows: size.rows) - (size.rows > 1 ? 1 : 0)) }

  func draw(into screen: inout Screen) {
    let size = screen.size
    let head = Self.head(rows: size.rows)
    let left = size.columns >= 60 ? 4 : 1
    if head > 0 {
      screen.draw(strings.shelfTitle, row: 1, column: left, style: theme.topHeading)
      let column = left + TextWidth.columns(of: strings.shelfTitle) + 2
      let folder = shelf.folder.truncated(toColumns: size.columns - column - 1)
      screen.draw(folder, row: 1, column: column, style: theme.quiet)
    }
    let items = shelf.shown
    if items.isEmpty, shelf.isListed {
      let text = shelf.filter.isEmpty ? strings.shelfEmpty : strings.nothingFiltered
      screen.draw(
        text.truncated(toColumns: size.columns - 2 * left), row: head, column: left, style: theme.quiet)
    }
    let widths = fieldWidths(columns: size.columns)
    for row in 0..<Self.height(of: size) where items.indices.contains(shelf.top + row) {
      let index = shelf.top + row
      draw(items[index], row: head + row, left: left, widths: widths, into: &screen)
      if index == shelf.selection {
        screen.restyle(row: head + row, columns: max(0, left - 2)..<size.columns - max(0, left - 2)) {
          $0 = theme.selection
        }
      }
    }
    drawStatus(into: &screen)
  }
}

extension ShelfView {
  private var strings: InterfaceStrings { environment.strings }

  private func draw(_ item: ShelfItem, row: Int, left: Int, widths: [Int], into screen: inout Screen) {
    var column = screen.size.columns - left
    for (text, width) in zip(fields(of: item), widths).reversed() where width > 0 {
      let start = column - TextWidth.columns(of: text)
      screen.draw(text, row: row, column: start, style: theme.quiet, limit: column)
      column -= width + 3
    }
    screen.draw(item.title.truncated(toColumns: column - left), row: row, column: left, style: theme.text)
  }

  /// What stands at the right of a title, the least important first.
  private func fields(of item: ShelfItem) -> [String] {
    [
      strings.formatNames(item.format.rawValue), strings.characters(item.characters, item.isCounted),
      strings.bookmarkCount(item.bookmarks), item.progress.map(strings.percent) ?? strings.unread,
    ]
  }

  /// The columns of each field, those of its longest text; 0 for one that has none, or no room: titles keep half of the
  /// screen.
  private func fieldWidths(columns: Int) -> [Int] {
    var widths = [0, 0, 0, 0]
    for item in shelf.shown {
      for (index, text) in fields(of: item).enumerated() {
        widths[index] = max(widths[index], TextWidth.columns(of: text))
      }
    }
    for index in widths.indices where widths.reduce(0, { $0 + ($1 > 0 ? $1 + 3 : 0) }) > columns / 2 {
      widths[index] = 0
    }
    return widths
  }

  private func drawStatus(into screen: inout Screen) {
    let row = screen.size.rows - 1
    guard screen.size.rows > 1 else { return }
    if let prompt = shelf.prompt {
      let columns = min(1, screen.size.columns)..<screen.size.columns
      PromptRow(label: strings.filterPrompt, prompt: prompt, labelStyle: theme.status, textStyle: theme.text)
        .draw(into: &screen, row: row, columns: columns)
    } else if let message = shelf.message {
      let style = message.kind == .warning ? theme.warning : theme.statusTitle
      screen.draw(message.text.truncated(toColumns: screen.size.columns - 2), row: row, column: 1, style: style)
    } else {
      // The first screen a newcomer sees: it says how to find the rest, and nothing more.
      let hint = "? " + strings.actionName(.showHelp)
      let column = screen.size.columns - TextWidth.columns(of: hint) - 1
      let end =
        hasUnsavedBookmarks ? screen.draw(strings.unsavedMark, row: row, column: 1, style: theme.statusTitle) : 0
      if column > end { screen.draw(hint, row: row, column: column, style: theme.quiet) }
    }
  }
}
