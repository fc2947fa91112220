internal import UnicodeText

extension String {
  /// The text as it can be printed on one line: what would break the line, or be obeyed by a terminal, is shown as a sign,
  /// and what would turn text around is left out.
  package var singleLine: String {
    // A path is mostly ASCII, of which only controls are changed.
    if utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return self }
    return reduce(into: "") { $0 += VisibleText.grapheme($1) }
  }
}
