import ScreenModel

/// A screen as golden text: framed rows, the cursor, then the style runs.
enum ScreenText {
  static func of(_ screen: Screen, withStyles: Bool) -> String {
    var text = (0..<screen.size.rows).map { "|" + screen.row($0).map(\.text).joined() + "|\n" }.joined()
    if let cursor = screen.cursor { text += "cursor \(cursor.row):\(cursor.column)\n" }
    if withStyles { text += styles(of: screen) }
    return text
  }

  /// A line for each stretch of cells of a row that have a style of their own: `row: first..<end style`.
  static func styles(of screen: Screen) -> String {
    var text = ""
    for row in 0..<screen.size.rows {
      let cells = Array(screen.row(row))
      var start = 0
      while start < cells.count {
        var end = start + 1
        while end < cells.count, cells[end].style == cells[start].style { end += 1 }
        if cells[start].style != .plain { text += "\(row): \(start)..<\(end) \(name(of: cells[start].style))\n" }
        start = end
      }
    }
    return text
  }

  private static func name(of style: Style) -> String {
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"), (.reverse, "reverse"),
    ]
    var words = attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    if style.foreground != .standard { words.append("fg=\(name(of: style.foreground))") }
    if style.background != .standard { words.append("bg=\(name(of: style.background))") }
    return words.joined(separator: " ")
  }

  private static func name(of color: Color) -> String {
    switch color {
    case .standard: "standard"
    case .ansi(let number): "ansi\(number)"
    case .palette(let number): "\(number)"
    }
  }
}
