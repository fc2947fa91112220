/// One cell of a screen.
package struct Cell: Hashable, Sendable {
  /// What the cell shows: one grapheme cluster, free of control characters; empty in the right half of a wide one.
  package var text: String

  /// The columns that `text` takes: 1, 2, or 0 for the right half of a wide grapheme.
  package var width: UInt8

  package var style: Style

  package init(text: String, width: Int, style: Style) {
    self.text = text
    self.width = UInt8(clamping: width)
    self.style = style
  }

  /// An empty cell.
  package static func blank(_ style: Style = .plain) -> Cell { Cell(text: " ", width: 1, style: style) }
}
