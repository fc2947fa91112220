internal import Bookmarks
internal import DocumentModel

/// Finds the kept passages that reach into a stretch of the document, by binary search.
struct PassageIndex {
  /// The furthest that the bookmarks up to each one reach, ascending.
  private let reach: [Int]

  /// - Parameter bookmarks: By ascending position.
  init(_ bookmarks: [PlacedBookmark]) {
    var furthest = 0
    reach = bookmarks.map {
      furthest = max(furthest, $0.range.upperBound)
      return furthest
    }
  }

  /// The first of the bookmarks that may reach behind a position.
  func first(reachingBehind position: Int) -> Int { reach.partitionIndex { $0 > position } }
}
