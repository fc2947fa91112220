extension Document {
  /// The index of the block that holds a position: the last that starts at or before it; the first for a position
  /// before all blocks; `nil` without blocks.
  package func blockIndex(at position: Int) -> Int? {
    guard !blocks.isEmpty else { return nil }
    return max(0, blocks.partitionIndex { $0.start > position } - 1)
  }

  /// What stands before a block's text.
  package func decoration(of block: Block) -> BlockDecoration? {
    if block.traits.contains(.setIn) {
      return BlockDecoration(position: block.start, indent: sourceIndentColumns(of: block))
    }
    let index = decorations.partitionIndex { $0.position >= block.start }
    guard index < decorations.count, decorations[index].position == block.start else { return nil }
    return decorations[index]
  }

  /// The form of a table block.
  package func table(of block: Block) -> TableShape? {
    let index = tables.partitionIndex { $0.position >= block.start }
    guard index < tables.count, tables[index].position == block.start else { return nil }
    return tables[index]
  }

  /// The style runs that touch a range.
  package func styleRuns(in range: Range<Int>) -> ArraySlice<StyleRun> {
    let first = styleRuns.partitionIndex { $0.end > range.lowerBound }
    let last = styleRuns.partitionIndex { $0.start >= range.upperBound }
    return styleRuns[first..<max(first, last)]
  }

  /// The page that a position stands on.
  package func page(at position: Int) -> PageMark? {
    let behind = pages.partitionIndex { $0.position > position }
    return behind > 0 ? pages[behind - 1] : nil
  }

  /// How much of the document stands before a position, from 0 to 1.
  package func progress(at position: Int) -> Double {
    storage.count > 0 ? min(1, max(0, Double(position) / Double(storage.count))) : 0
  }
}
