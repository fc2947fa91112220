/// The cells of a terminal, with the time at which each last changed.
///
/// Rows and columns count from 0. Times are whatever the caller puts into `now`.
package struct EmulatedScreen: Sendable {
  package let rows: Int
  package let columns: Int
  package var now: UInt64 = 0
  package private(set) var cells: [Cell]

  package init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    cells = Array(repeating: Cell(scalar: 0x20, changed: 0), count: rows * columns)
  }

  package subscript(row: Int, column: Int) -> Cell {
    cells[row * columns + column]
  }

  /// The text of a row without the blanks at its end.
  package func text(ofRow row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for column in 0..<columns {
      if let scalar = Unicode.Scalar(self[row, column].scalar), scalar != "\0" { scalars.append(scalar) }
    }
    let end = scalars.lastIndex { $0 != " " }.map { scalars.index(after: $0) }
    return String(scalars[..<(end ?? scalars.startIndex)])
  }

  /// The time of the last change within an area, and `nil` if nothing is shown there.
  package func lastChange(rows: Range<Int>, columns: Range<Int>) -> UInt64? {
    var latest: UInt64 = 0
    var isBlank = true
    for row in rows {
      for column in columns {
        let cell = self[row, column]
        latest = max(latest, cell.changed)
        if cell.scalar != 0x20 { isBlank = false }
      }
    }
    return isBlank ? nil : latest
  }
}

extension EmulatedScreen {
  mutating func put(_ scalar: UInt32, row: Int, column: Int) {
    let index = row * columns + column
    guard cells[index].scalar != scalar else { return }
    cells[index] = Cell(scalar: scalar, changed: now)
  }

  mutating func erase(row: Int, columns erased: Range<Int>) {
    for column in erased.clamped(to: 0..<columns) { put(0x20, row: row, column: column) }
  }

  mutating func erase(rows erased: Range<Int>) {
    for row in erased.clamped(to: 0..<rows) { erase(row: row, columns: 0..<columns) }
  }

  /// Moves the rows of a region, between two columns, up by `count`, or down where it is negative, and clears those that
  /// become free.
  mutating func scroll(_ region: Range<Int>, columns moved: Range<Int>, by count: Int) {
    let order = count > 0 ? Array(region) : region.reversed()
    for row in order {
      let source = row + count
      for column in moved {
        put(region.contains(source) ? self[source, column].scalar : 0x20, row: row, column: column)
      }
    }
  }

  /// Moves what stands from `column` on to the right by `count`, or to the left where it is negative.
  mutating func shift(row: Int, from column: Int, by count: Int) {
    let moved = (column..<columns).map { self[row, $0].scalar }
    for target in column..<columns {
      let source = target - count
      put(source >= column && source < columns ? moved[source - column] : 0x20, row: row, column: target)
    }
  }
}
