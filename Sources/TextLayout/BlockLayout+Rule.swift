internal import DocumentModel
internal import UnicodeText

extension BlockLayout {
  /// A thematic break: a thin rule over the middle third of the measure.
  func ruleLine(of block: Block, measure: Int) -> TextLine {
    let columns = settings.drawsRules ? max(min(3, measure), measure / 3) : min(3, measure)
    let start = settings.drawsRules ? (measure - columns) / 2 : 0
    return TextLine(glyphs: Self.rule(from: start, columns: columns), start: block.start, end: block.end)
  }

  /// A thin rule.
  static func rule(from start: Int, columns: Int) -> [Glyph] {
    let width = TextWidth.columns(of: "─")
    return stride(from: start, through: start + columns - width, by: width).map {
      Glyph(text: "─", column: $0, columns: width, offset: nil)
    }
  }
}
