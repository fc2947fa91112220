internal import Bookmarks

/// A row of the navigator.
enum NavigatorItem: Equatable {
  /// An entry of the outline, by its index.
  case entry(Int)
  case bookmark(Bookmark)
  /// A hit of the search, by its index.
  case hit(Int)
}
