/// One line as it is set: what fits the measure.
package struct TextLine: Equatable, Sendable {
  /// What the line shows, by ascending column; places without a glyph are blank.
  package var glyphs: [Glyph]

  /// The offset in the storage of the line's first character of text: the position that the line stands for.
  ///
  /// It ascends from line to line of a block; the block's first line has the block's `start`.
  package var start: Int

  /// The offset in the storage behind the line's last character of text.
  package var end: Int

  package init(glyphs: [Glyph] = [], start: Int, end: Int) {
    self.glyphs = glyphs
    self.start = start
    self.end = end
  }

  /// The columns that the line takes, without trailing blanks.
  package var columns: Int { glyphs.last.map { $0.column + $0.columns } ?? 0 }

  /// The line as plain text, blanks where there is no glyph, none at the end.
  package var text: String {
    var text = ""
    text.reserveCapacity(2 * columns)
    var column = 0
    for glyph in glyphs {
      for _ in column..<max(column, glyph.column) { text += " " }
      text += glyph.text
      column = glyph.column + glyph.columns
    }
    return text
  }
}
