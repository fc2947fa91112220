/// What stands before a block's text although it is not in the storage: indents, quote bars, list markers.
package struct BlockDecoration: Equatable, Sendable {
  /// The `start` of the block.
  package var position: Int

  /// How many quotations the block stands in.
  package var quoteDepth: Int

  /// Columns by which the block's text is set in, beside those of the quote bars; the marker stands in the last of them.
  package var indent: Int

  /// The list marker or note label, such as `•`, `3.` or `[1]`; `nil` for further blocks of the same item.
  package var marker: String?

  package init(position: Int, quoteDepth: Int = 0, indent: Int = 0, marker: String? = nil) {
    self.position = position
    self.quoteDepth = quoteDepth
    self.indent = indent
    self.marker = marker
  }
}
