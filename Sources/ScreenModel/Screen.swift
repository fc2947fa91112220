internal import UnicodeText

/// A screen as a value: what a terminal is to show.
package struct Screen: Equatable, Sendable {
  package let size: ScreenSize

  /// The cells, row by row from the top; a wide grapheme's left cell has width 2 and its right cell width 0.
  package private(set) var cells: [Cell]

  /// Where the cursor is shown; `nil` hides it.
  package var cursor: ScreenPosition?

  /// The part whose rows move by themselves beside others that stay; it tells how to draw with less, not what.
  package var pane: ScreenPane?

  /// An empty screen; a negative size counts as 0.
  package init(size: ScreenSize, style: Style = .plain) {
    self.size = ScreenSize(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank(style), count: self.size.columns * self.size.rows)
  }

  /// The cells of a row; none off the screen.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Draws text from a cell rightwards and returns the column behind it.
  ///
  /// What would stand at or beyond `limit` or off the screen is left out, a wide grapheme that would be cut too. Control
  /// characters are drawn as their signs.
  @discardableResult
  package mutating func draw(
    _ text: some StringProtocol, row: Int, column: Int, style: Style, limit: Int? = nil
  ) -> Int {
    let limit = min(limit ?? size.columns, size.columns)
    var column = column
    for grapheme in text {
      let parts = VisibleText.parts(of: grapheme)
      guard column + parts.reduce(0, { $0 + $1.columns }) <= limit else { break }
      for part in parts {
        put(part.text, columns: part.columns, row: row, column: column, style: style)
        column += part.columns
      }
    }
    return column
  }

  /// Puts one grapheme, or one part of it, that is free of control characters into its cells; off the screen nothing happens.
  package mutating func put(_ text: String, columns: Int, row: Int, column: Int, style: Style) {
    guard row >= 0, row < size.rows, column >= 0, columns > 0, column + columns <= size.columns else { return }
    let index = row * size.columns + column
    clearHalf(at: index, from: column)
    if columns == 2 { clearHalf(at: index + 1, from: column + 1) }
    cells[index] = Cell(text: text, width: columns, style: style)
    if columns == 2 { cells[index + 1] = Cell(text: "", width: 0, style: style) }
  }

  /// Gives the cells of a part of a row another style.
  package mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    guard row >= 0, row < size.rows else { return }
    for column in columns.clamped(to: 0..<size.columns) { change(&cells[row * size.columns + column].style) }
  }

  /// Empties a part of a row.
  package mutating func fill(row: Int, columns: Range<Int>, style: Style) {
    for column in columns.clamped(to: 0..<size.columns) {
      put(" ", columns: 1, row: row, column: column, style: style)
    }
  }
}

extension Screen {
  /// Makes the other half of a wide grapheme blank before one of its cells is overwritten.
  private mutating func clearHalf(at index: Int, from column: Int) {
    if cells[index].width == 0, column > 0 { cells[index - 1] = .blank(cells[index - 1].style) }
    if cells[index].width == 2, column + 1 < size.columns { cells[index + 1] = .blank(cells[index + 1].style) }
  }

  /// The screen as text, a line a row, with trailing blanks.
  package var text: String {
    (0..<size.rows).map { row($0).map(\.text).joined() }.joined(separator: "\n")
  }
}
