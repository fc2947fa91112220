internal import DocumentModel
internal import UnicodeText

/// What stands left of a block's text: quote bars, indent, list marker.
struct BlockMargin {
  /// The columns that the margin takes on every line of the block.
  let columns: Int

  private var bars: [Glyph] = []
  private var marker: [Glyph] = []

  /// The margin of a block in a measure, at most half of which it takes.
  ///
  /// - Parameter drawsBars: whether quotations are marked by bars; else by blanks alone.
  init(_ decoration: BlockDecoration?, isCode: Bool, measure: Int, drawsBars: Bool) {
    // Two columns are left at least, for a wide character.
    let most = max(0, min(measure / 2, measure - 2))
    let depth = min(max(0, decoration?.quoteDepth ?? 0), most / 2)
    let label = (decoration?.marker ?? "").flatMap { VisibleText.parts(of: $0) }
    let labelColumns = label.isEmpty ? 0 : label.reduce(1) { $0 + $1.columns }
    let indent = max(labelColumns, min(most, decoration?.indent ?? 0)) + (isCode && measure > 20 ? 2 : 0)
    columns = min(most, 2 * depth + max(0, indent))
    if drawsBars { bars = (0..<depth).map { Self.glyph("│", column: 2 * $0) } }
    var column = max(2 * depth, columns - labelColumns)
    for sign in label where sign.columns > 0 && column + sign.columns <= columns {
      if sign.text != " " {
        marker.append(Glyph(text: sign.text, column: column, columns: sign.columns, offset: nil))
      }
      column += sign.columns
    }
  }

  /// The glyphs of the margin on a line.
  func glyphs(isFirst: Bool) -> [Glyph] { isFirst ? bars + marker : bars }

  private static func glyph(_ text: Character, column: Int) -> Glyph {
    Glyph(text: String(text), column: column, columns: TextWidth.columns(of: text), offset: nil)
  }
}
