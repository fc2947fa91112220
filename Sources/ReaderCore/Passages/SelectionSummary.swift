internal import ScreenModel
internal import UnicodeText

/// Draws what is selected, in which colour it would be kept, and the keys that matter, as many as there is room for.
struct SelectionSummary {
  let state: ReaderState
  let selection: PassageSelection

  func draw(into screen: inout Screen, row: Int, columns: Range<Int>) {
    let theme = state.theme
    let end = columns.upperBound
    var column = screen.draw(
      state.strings.unitName(selection.unit), row: row, column: columns.lowerBound, style: theme.statusTitle, limit: end
    )
    let (characters, isCounted) = state.characters(in: selection.range)
    column = screen.draw(
      "  " + state.strings.selected(characters, isCounted), row: row, column: column, style: theme.statusTitle,
      limit: end)
    var sign = theme.sign(selection.color)
    sign.background = theme.status.background
    column = screen.draw("  " + selection.color.sign, row: row, column: column, style: sign, limit: end)
    let name = " " + state.strings.colorName(selection.color)
    // The sign tells the colour as well; how one goes on, only the first key does.
    if keys(columns: end - column - 2).isEmpty || !keys(columns: end - column - TextWidth.columns(of: name) - 2).isEmpty
    {
      column = screen.draw(name, row: row, column: column, style: theme.status, limit: end)
    }
    let keys = keys(columns: end - column - 2)
    screen.draw(keys, row: row, column: end - TextWidth.columns(of: keys), style: theme.status)
  }

  /// The first keys of the table that fit some columns.
  private func keys(columns: Int) -> String {
    var keys = ""
    for key in state.strings.selectionKeys {
      let longer = keys.isEmpty ? key : keys + "   " + key
      if TextWidth.columns(of: longer) > columns { break }
      keys = longer
    }
    return keys
  }
}
