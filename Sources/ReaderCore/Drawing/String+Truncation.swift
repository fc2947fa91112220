internal import UnicodeText

extension String {
  /// The text, cut with an ellipsis where it takes more than some columns.
  package func truncated(toColumns columns: Int) -> String {
    if TextWidth.columns(of: self) <= columns { return self }
    var result = ""
    var used = 0
    for character in self {
      let width = TextWidth.columns(of: character)
      if used + width > columns - 1 { break }
      result.append(character)
      used += width
    }
    return columns > 0 ? result + "…" : ""
  }
}
