/// What a terminal shows: a text a row, without the blanks at its end, and what stands out from the text.
struct TerminalScreen: Equatable {
  let rows: [String]

  /// Selected rows and hits: `3: 0..<24 reverse`.
  let highlights: [String]

  init(rows: [String], highlights: [String] = []) {
    self.rows = rows.map { row in String(row.reversed().drop { $0 == " " }.reversed()) }
    self.highlights = highlights
  }

  var text: String { rows.joined(separator: "\n") }

  /// The last row, where the program tells where one is.
  var status: String { rows.last ?? "" }

  func contains(_ text: some StringProtocol) -> Bool { rows.contains { $0.contains(text) } }

  /// The number of the first row with a text.
  func row(of text: String) -> Int? { rows.firstIndex { $0.contains(text) } }
}

extension TerminalScreen {
  /// How many columns a text takes, as far as our documents need it: wide East Asian characters, marks.
  static func columns(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + columns(of: $1) } }

  static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }
}
