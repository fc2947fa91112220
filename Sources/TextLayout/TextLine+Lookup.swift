internal import DocumentModel

extension RandomAccessCollection where Element == TextLine {
  /// The index of the line that holds a position: the last that starts at or before it, the first for a position before
  /// all lines; `startIndex` where there are none.
  package func lineIndex(holding position: Int) -> Index {
    let behind = partitionIndex { $0.start > position }
    return behind > startIndex ? index(before: behind) : startIndex
  }
}
