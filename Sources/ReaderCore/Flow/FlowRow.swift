internal import DocumentModel
internal import TextLayout

/// A row of running text: a line of a block, or an empty row before one.
struct FlowRow {
  /// The anchor that puts this row at the top.
  var anchor: Anchor

  /// The line that the row shows; `nil` in the empty rows before a block.
  var line: TextLine?

  var block: Block

  /// Whether the row is the first line of its block.
  var isFirstLine: Bool
}
