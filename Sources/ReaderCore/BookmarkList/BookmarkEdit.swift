internal import Bookmarks

/// What a reader did to a bookmark in the list, so that it can be undone.
enum BookmarkEdit: Equatable, Sendable {
  case deletion(Bookmark)
  case change(from: Bookmark, to: Bookmark)
}

extension Bookmark {
  /// Takes back what a change made of name, note and colour, where that is still what it made of them: what another
  /// program has written since stays.
  mutating func revert(_ new: Bookmark, to old: Bookmark) {
    if name == new.name { name = old.name }
    if note == new.note { note = old.note }
    if color == new.color { color = old.color }
  }
}
