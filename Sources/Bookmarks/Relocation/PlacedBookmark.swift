/// A bookmark and where it stands in the document as it is now.
package struct PlacedBookmark: Equatable, Sendable {
  package var bookmark: Bookmark
  package var relocation: Relocation

  package init(_ bookmark: Bookmark, _ relocation: Relocation) {
    self.bookmark = bookmark
    self.relocation = relocation
  }

  /// The offsets of the passage; empty for a place.
  package var range: Range<Int> { relocation.range }

  /// The UTF-8 offset of the place, or of the beginning of the passage.
  package var position: Int { relocation.range.lowerBound }

  package var certainty: Relocation.Certainty { relocation.certainty }
}
