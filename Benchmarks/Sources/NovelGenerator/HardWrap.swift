/// Breaks a paragraph into lines of at most `columns`, two for a character, the first shorter by its indent.
///
/// A mark that may not begin a line hangs at the end of the one before, as a printer would set it (CLREQ, line start prohibition).
func hardWrapped(_ paragraph: String, indent: Int, columns: Int) -> String {
  var wrapped = ""
  var column = indent
  for character in paragraph {
    if column + 2 > columns, !"，。、；：？！”’》…—".contains(character) {
      wrapped.append("\n")
      column = 0
    }
    wrapped.append(character)
    column += 2
  }
  return wrapped
}
