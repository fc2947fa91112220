extension TerminalScreen {
  /// A screen from rows between `|` and `|`, and the lines below them.
  init(framed rows: [String], highlights: [String]) {
    self.init(
      rows: rows.map { row in
        let inner = row.hasPrefix("|") ? row.dropFirst() : row[...]
        return String(inner.hasSuffix("|") ? inner.dropLast() : inner)
      }, highlights: highlights)
  }

  /// The screen in a frame, which shows the blanks at the ends of its rows; what stands out is below.
  func framed(size: TerminalSize) -> [String] {
    let edge = "+" + String(repeating: "-", count: size.columns) + "+"
    let rows = (0..<size.rows).map { row in
      let text = row < self.rows.count ? self.rows[row] : ""
      return "|" + text + String(repeating: " ", count: max(0, size.columns - Self.columns(of: text))) + "|"
    }
    return [edge] + rows + [edge] + highlights
  }
}
