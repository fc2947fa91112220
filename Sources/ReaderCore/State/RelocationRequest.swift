package import Bookmarks

/// Bookmarks that are to be found in the open document.
package struct RelocationRequest: Equatable, Sendable {
  /// The number of the open document.
  package var document: Int

  package var bookmarks: [Bookmark]

  /// The place in the document before it was changed to which the reading returns, if it is to be found too.
  package var place: FormerPlace?
}
