internal import Bookmarks

/// Which bookmarks are listed, and in what order.
struct BookmarkListing: Equatable, Sendable {
  enum Order: Equatable, Sendable {
    /// As they stand in the text.
    case place
    /// The one made last first.
    case time
  }

  /// Whose bookmarks are listed.
  enum Scope: Equatable, Sendable { case openDocument, allDocuments }

  var scope = Scope.openDocument
  var order = Order.place

  /// The only colour that is listed; `nil` for all.
  var color: PassageColor?
  var folding = DocumentFolding()
}

extension BookmarkListing {
  /// The indices of what is listed: the bookmarks that contain a text, below the document that they are of where there
  /// are several; what belongs to one that is folded is not listed, unless something is looked for.
  func indices(of listed: ListedBookmarks, matching filter: TextFilter) -> [Int] {
    guard !listed.documents.isEmpty else {
      return indices(of: listed.bookmarks[...]) { filter.isEmpty || $0.matches(filter) }
    }
    let narrows = color != nil || !filter.isEmpty
    var indices: [Int] = []
    for (number, document) in listed.documents.enumerated() {
      let isFolded = !narrows && folding.isFolded(document)
      let takesAll = filter.isEmpty || filter.matches(document.title)
      let own =
        isFolded ? [] : self.indices(of: listed.bookmarks[document.range]) { takesAll || $0.matches(filter) }
      if own.isEmpty, !isFolded { continue }
      indices.append(listed.bookmarks.count + number)
      indices += own
    }
    return indices
  }

  /// The indices of the listed ones among a document's bookmarks; of equals the earlier first.
  ///
  /// What is lost has no place: in the order of the text it stands at the end.
  func indices(of bookmarks: ArraySlice<PlacedBookmark>, where isWanted: (Bookmark) -> Bool) -> [Int] {
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
