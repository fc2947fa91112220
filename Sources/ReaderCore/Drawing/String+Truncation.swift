internal import UnicodeText

extension String {
  /// The text, cut with an ellipsis where it takes more than some columns.
  package func truncated(toColumns columns: Int) -> String {
    if TextWidth.columns(of: self) <= columns { return self }
    let room = columns - TextWidth.columns(of: "…")
    var result = ""
    var used = 0
    for character in self {
      let width = TextWidth.columns(of: character)
      if used + width > room { break }
      result.append(character)
      used += width
    }
    return room >= 0 ? result + "…" : ""
  }
}
