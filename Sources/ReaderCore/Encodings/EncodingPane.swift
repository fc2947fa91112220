internal import ScreenModel
internal import UnicodeText

/// Draws the encodings that are offered in the place of the text, each with what the text would say in it.
struct EncodingPane {
  let list: EncodingList
  let strings: InterfaceStrings
  let theme: Theme
  let layout: PaneLayout

  /// The rows above the list.
  static func head(of layout: PaneLayout) -> Int { layout.height >= 6 ? 2 : 0 }

  /// How many encodings are seen at once.
  static func height(of layout: PaneLayout) -> Int { max(1, layout.height - head(of: layout)) }

  func draw(into screen: inout Screen) {
    let head = Self.head(of: layout)
    let columns = columns
    if head > 0 {
      screen.draw(
        strings.encodings, row: 0, column: columns.lowerBound, style: theme.heading, limit: columns.upperBound)
    }
    if list.shown.isEmpty {
      screen.draw(
        strings.nothingFiltered.truncated(toColumns: columns.count), row: head, column: columns.lowerBound,
        style: theme.quiet)
    }
    let excerptColumn = columns.lowerBound + nameColumns + 3
    for row in 0..<Self.height(of: layout) where list.shown.indices.contains(list.top + row) {
      let index = list.top + row
      let option = list.shown[index]
      let style = option.name == list.current ? theme.current : theme.text
      screen.draw(
        name(of: option).truncated(toColumns: columns.count), row: head + row, column: columns.lowerBound, style: style)
      if excerptColumn + 8 <= columns.upperBound {
        let excerpt = option.excerpt.truncated(toColumns: columns.upperBound - excerptColumn)
        screen.draw(excerpt, row: head + row, column: excerptColumn, style: theme.quiet, limit: columns.upperBound)
      }
      if index == list.selection {
        screen.restyle(row: head + row, columns: columns.lowerBound - 1..<columns.upperBound + 1) {
          $0 = theme.selection
        }
      }
    }
  }
}

extension EncodingPane {
  /// The columns of the list, which leave one free at each side of the pane.
  private var columns: Range<Int> {
    let margin = layout.pane.count >= 44 ? 2 : 1
    return layout.pane.lowerBound + margin..<max(layout.pane.lowerBound + margin + 1, layout.pane.upperBound - margin)
  }

  private func name(of option: EncodingOption) -> String {
    option.isAutomatic ? strings.automaticEncoding(option.name) : option.name
  }

  /// The columns that the widest name takes.
  private var nameColumns: Int { list.shown.reduce(0) { max($0, TextWidth.columns(of: name(of: $1))) } }
}
