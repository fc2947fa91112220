internal import Bookmarks

/// Which bookmarks are listed, and in what order.
struct BookmarkListing: Equatable, Sendable {
  enum Order: Equatable, Sendable {
    /// As they stand in the text.
    case place
    /// The one made last first.
    case time
  }

  var order = Order.place

  /// The only colour that is listed; `nil` for all.
  var color: PassageColor?
}

extension BookmarkListing {
  /// The indices of the listed ones among a document's bookmarks; of equals the earlier first.
  ///
  /// What is lost has no place: in the order of the text it stands at the end.
  func indices(of bookmarks: [PlacedBookmark], where isWanted: (Bookmark) -> Bool) -> [Int] {
    let listed = bookmarks.indices.filter { index in
      let bookmark = bookmarks[index].bookmark
      return (color.map { bookmark.color == $0 } ?? true) && isWanted(bookmark)
    }
    return listed.sorted { one, other in
      let (a, b) = (bookmarks[one], bookmarks[other])
      if order == .time, a.bookmark.created != b.bookmark.created { return a.bookmark.created > b.bookmark.created }
      if order == .place, (a.certainty == .lost) != (b.certainty == .lost) { return b.certainty == .lost }
      return (a.position, one) < (b.position, other)
    }
  }
}
