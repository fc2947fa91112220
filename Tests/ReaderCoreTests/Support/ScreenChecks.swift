import ScreenModel
import Testing

extension String {
  /// Whether it is one printable character of ASCII.
  fileprivate var isPrintableASCII: Bool {
    var bytes = utf8.makeIterator()
    guard let byte = bytes.next(), bytes.next() == nil else { return false }
    return 0x20..<0x7F ~= byte
  }
}

/// What is true of every screen that is ever drawn.
func expectSound(
  _ screen: Screen, size: ScreenSize, _ context: @autoclosure () -> String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var faults: [String] = []
  if screen.size != size || screen.cells.count != size.columns * size.rows { faults.append("size") }
  for row in 0..<screen.size.rows {
    let cells = Array(screen.row(row))
    // Most cells hold a character of ASCII, about which there is nothing to find out.
    for (column, cell) in cells.enumerated() where cell.width != 1 || !cell.text.isPrintableASCII {
      let isWhole =
        switch cell.width {
        case 2: column + 1 < cells.count && cells[column + 1].width == 0
        case 0: column > 0 && cells[column - 1].width == 2 && cell.text.isEmpty
        default: cell.width == 1 && !cell.text.isEmpty
        }
      if !isWhole { faults.append("half a grapheme at \(row):\(column)") }
      if cell.text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        faults.append("a control at \(row):\(column)")
      }
    }
  }
  if let cursor = screen.cursor, !(0..<size.rows).contains(cursor.row) || !(0..<size.columns).contains(cursor.column) {
    faults.append("cursor \(cursor)")
  }
  #expect(faults.isEmpty, "\(context()): \(faults.prefix(3))", sourceLocation: sourceLocation)
}
