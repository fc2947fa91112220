/// The form of a table block.
package struct TableShape: Equatable, Sendable {
  /// How the cells of a column are set.
  package enum Alignment: UInt8, Sendable { case leading, center, trailing }

  /// The `start` of the table's block.
  package var position: Int

  /// The alignment of each column, from the left.
  package var alignments: [Alignment]

  package init(position: Int, alignments: [Alignment]) {
    self.position = position
    self.alignments = alignments
  }
}
