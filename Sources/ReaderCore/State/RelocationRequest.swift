package import Bookmarks

/// Bookmarks that are to be found in the open document.
package struct RelocationRequest: Equatable, Sendable {
  /// The number of the open document.
  package var document: Int

  package var bookmarks: [Bookmark]
}
