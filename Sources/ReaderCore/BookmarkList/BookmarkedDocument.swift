internal import Bookmarks

/// A document in the list of all bookmarks.
struct BookmarkedDocument: Equatable {
  /// What tells it from the others of the list.
  let id: BookmarkID

  /// What its newest bookmarks know of it.
  let identity: DocumentIdentity
  let title: String

  /// Whether it is the open one.
  let isOpen: Bool

  /// The indices of its bookmarks in the list.
  let range: Range<Int>

  /// - Parameters:
  ///   - bookmarks: At least one.
  ///   - open: The open document, where it is that.
  init(_ bookmarks: [PlacedBookmark], range: Range<Int>, open: OpenDocument?) {
    let oldest = bookmarks.min { Self.age($0) < Self.age($1) }
    let newest = bookmarks.max { Self.age($0) < Self.age($1) }
    id = oldest?.bookmark.id ?? BookmarkID(rawValue: "")
    identity = open?.identity ?? newest?.bookmark.document ?? DocumentIdentity(fingerprint: "", path: "")
    let called = open?.title ?? newest?.bookmark.documentTitle ?? ""
    title = called.isEmpty ? identity.path.split(separator: "/").last.map(String.init) ?? "" : called
    isOpen = open != nil
    self.range = range
  }

  private static func age(_ placed: PlacedBookmark) -> (Int, String) {
    (placed.bookmark.created, placed.bookmark.id.rawValue)
  }
}
