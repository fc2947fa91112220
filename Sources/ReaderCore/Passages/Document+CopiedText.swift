internal import Bookmarks
internal import DocumentModel

extension Document {
  /// The text of a range as it is taken along: as it is read, and where several items of a list are in it, with the markers
  /// of those that begin there.
  ///
  /// - Parameter range: UTF-8 offsets in the storage.
  func copiedText(in range: Range<Int>) -> String {
    guard let first = blockIndex(at: range.lowerBound),
      let last = blockIndex(at: max(range.lowerBound, range.upperBound - 1)),
      first < last, isComplete || range.upperBound <= readThrough, !decorations.isEmpty
    else { return readText(in: range) }
    let pieces = blocks[first...last].compactMap { block -> (text: String, decoration: BlockDecoration?)? in
      let part = block.range.clamped(to: range)
      let text = part.isEmpty ? "" : readText(in: part)
      return text.isEmpty ? nil : (text, part.lowerBound == block.start ? decoration(of: block) : nil)
    }
    let indents = pieces.compactMap { piece in piece.decoration.flatMap(Self.markerIndent) }
    guard let least = indents.min() else { return readText(in: range) }
    return pieces.map { text, decoration in
      guard let decoration, let marker = decoration.marker, let indent = Self.markerIndent(decoration) else {
        return text
      }
      return String(repeating: " ", count: indent - least) + marker + " " + text
    }.joined(separator: "\n")
  }

  /// The columns before the marker of an item.
  private static func markerIndent(_ decoration: BlockDecoration) -> Int? {
    decoration.marker.map { max(0, decoration.indent - $0.count - 1) }
  }
}
