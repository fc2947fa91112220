internal import Bookmarks

/// Which documents are folded in the list of all bookmarks: none, until a person folds them.
struct DocumentFolding: Equatable, Sendable {
  private var foldsAll = false

  /// Those of which the opposite holds.
  private var exceptions: Set<BookmarkID> = []

  func isFolded(_ document: BookmarkedDocument) -> Bool { foldsAll != exceptions.contains(document.id) }

  mutating func set(_ isFolded: Bool, for document: BookmarkedDocument) {
    if isFolded != foldsAll { exceptions.insert(document.id) } else { exceptions.remove(document.id) }
  }

  mutating func setAll(_ isFolded: Bool) {
    foldsAll = isFolded
    exceptions = []
  }
}
