/// Remembers the navigator's list until something is listed otherwise; a document that grows and bookmarks that change
/// get a new one.
///
/// It never changes an answer, only how soon it comes.
final class NavigatorListCache {
  /// What decides what is listed.
  struct Key: Equatable {
    var kind: NavigatorKind
    var filter: String
    var bookmarks: BookmarkListing
    var folding: Folding
    var currentEntry: Int?
    var search: Int?
    var hits: Int
  }

  private var known: (key: Key, list: NavigatorList)?
  private var knownPositions: [Int]?
  private var knownBookmarks: (scope: BookmarkListing.Scope, listed: ListedBookmarks)?

  func list(for key: Key, _ make: () -> NavigatorList) -> NavigatorList {
    if let known, known.key == key { return known.list }
    let list = make()
    known = (key, list)
    return list
  }

  /// What the list of bookmarks is made of.
  func bookmarks(of scope: BookmarkListing.Scope, _ make: () -> ListedBookmarks) -> ListedBookmarks {
    if let knownBookmarks, knownBookmarks.scope == scope { return knownBookmarks.listed }
    let listed = make()
    knownBookmarks = (scope, listed)
    return listed
  }

  /// The places of the bookmarks that are found in the text, ascending.
  func positions(_ make: () -> [Int]) -> [Int] {
    if let knownPositions { return knownPositions }
    let positions = make()
    knownPositions = positions
    return positions
  }
}
