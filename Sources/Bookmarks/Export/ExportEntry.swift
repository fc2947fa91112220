/// A bookmark to be exported, with what its document tells of its place as far as it could be opened.
package struct ExportEntry: Equatable, Sendable {
  package var bookmark: Bookmark

  /// The path under which the document was found; where it was not, the one that the bookmark knows.
  package var path: String

  /// How sure the place is; `nil` where the document could not be opened.
  package var certainty: Relocation.Certainty?

  /// The UTF-8 offset of the place in the document as it is now; where that could not be opened, as it was.
  package var position: Int

  /// The printed page on which the place stands.
  package var page: Int?

  /// The code points of the document's text that the bookmark covers, where it is sure which they are.
  package var characters: Range<Int>?

  /// A bookmark whose document is not at hand.
  package init(_ bookmark: Bookmark) {
    self.bookmark = bookmark
    path = bookmark.document.path
    position = bookmark.position
  }
}
