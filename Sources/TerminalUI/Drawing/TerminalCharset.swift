internal import CNcurses
internal import ScreenModel

/// The character set that a terminal shows.
package enum TerminalCharset: Equatable, Sendable {
  case utf8
  /// That of the locale, by its name.
  case locale(String)
  /// Some other one: of what it has, only ASCII is known.
  case ascii

  static var current: TerminalCharset {
    switch mulu_charset_in_use() {
    case .utf8: .utf8
    case .locale: .locale(String(cString: mulu_charset_name()))
    case .ascii: .ascii
    }
  }

  /// Cells with signs alike, or `?`, for what the character set lacks.
  func showable(_ row: ArraySlice<Cell>) -> ArraySlice<Cell> {
    if self == .utf8 { return row }
    var row = row
    for index in row.indices { row[index].text = showable(row[index]) }
    return row
  }

  private func showable(_ cell: Cell) -> String {
    let scalars = cell.text.unicodeScalars
    guard let first = scalars.first, !scalars.allSatisfy({ mulu_charset_has($0.value) }) else { return cell.text }
    if mulu_charset_has(first.value) { return String(first) }
    let alike = SimilarSign.of(first)
    if let alike, mulu_charset_has(alike.value) { return String(alike) }
    // The sign that printers of Chinese and Japanese put in the place of a type they lack.
    return cell.width == 2 && mulu_charset_has(0x3013) ? "〓" : "?"
  }
}
