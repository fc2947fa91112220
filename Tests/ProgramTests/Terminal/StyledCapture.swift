/// The screen that `tmux capture-pane -e` prints: text with escape sequences for its styles.
struct StyledCapture {
  /// A part of a row that stands out from the text around it.
  struct Highlight: Equatable, CustomStringConvertible {
    var row: Int
    var columns: Range<Int>

    /// `reverse`, or `on` and one of the 16 colours.
    var style: String

    var description: String { "\(row): \(columns.lowerBound)..<\(columns.upperBound) \(style)" }
  }

  private(set) var rows: [String] = []
  private(set) var highlights: [Highlight] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { read(line) }
    if rows.last == "" { rows.removeLast() }
  }

  private mutating func read(_ line: Substring) {
    var style: String?
    var column = 0
    var row = ""
    var scalars = line.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}", scalars.first == "[" {
        let sequence = scalars.prefix { $0 != "m" }
        scalars = scalars.dropFirst(sequence.count + 1)
        style = Self.style(after: String(String.UnicodeScalarView(sequence.dropFirst())), style)
        continue
      }
      let width = TerminalScreen.columns(of: scalar)
      row.unicodeScalars.append(scalar)
      if let style { highlight(columns: column..<column + width, style) }
      column += width
    }
    rows.append(row)
  }

  private mutating func highlight(columns: Range<Int>, _ style: String) {
    if let last = highlights.last, last.row == rows.count, last.style == style,
      last.columns.upperBound == columns.lowerBound
    {
      highlights[highlights.count - 1].columns = last.columns.lowerBound..<columns.upperBound
    } else {
      highlights.append(Highlight(row: rows.count, columns: columns, style: style))
    }
  }

  /// The style that holds after an SGR sequence (ECMA-48, 8.3.117); colours of larger palettes are a theme's ground.
  private static func style(after parameters: String, _ before: String?) -> String? {
    var style = before
    var codes = parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }[...]
    while let code = codes.popFirst() {
      switch code {
      case 0, 27, 49: style = nil
      case 7: style = "reverse"
      case 40...47: style = "on \(code - 40)"
      case 100...107: style = "on \(code - 92)"
      case 38, 48: codes = codes.dropFirst(codes.first == 5 ? 2 : 4)
      default: break
      }
    }
    return style
  }
}
