internal import Bookmarks
internal import DocumentModel

/// What the list of bookmarks is made of, by index: the bookmarks, behind them the documents that they are grouped by.
struct ListedBookmarks {
  /// The bookmarks, those of a document together and in reading order.
  let bookmarks: [PlacedBookmark]

  /// The documents in the order of their bookmarks; none where all are of the open one.
  let documents: [BookmarkedDocument]

  /// The bookmarks of one document.
  init(_ bookmarks: [PlacedBookmark]) {
    self.bookmarks = bookmarks
    documents = []
  }

  /// The bookmarks of all documents.
  ///
  /// - Parameter own: Those of the open document, with their places as they are known.
  init(_ store: BookmarkStore, own: [PlacedBookmark], of open: OpenDocument) {
    var groups = store.bookmarksByDocument(without: Set(own.map(\.bookmark.id))).map { bookmarks in
      bookmarks.map { PlacedBookmark($0, Relocation(range: $0.range, certainty: .exact)) }
    }
    if !own.isEmpty {
      let newest = own.lazy.map(\.bookmark.created).max() ?? 0
      let number = groups.firstIndex { $0.lazy.map(\.bookmark.created).max() ?? 0 <= newest } ?? groups.count
      groups.insert(own, at: number)
    }
    var documents: [BookmarkedDocument] = []
    var start = 0
    for group in groups {
      let isOwn = group.first?.bookmark.id == own.first?.bookmark.id
      documents.append(
        BookmarkedDocument(group, range: start..<start + group.count, open: isOwn ? open : nil))
      start += group.count
    }
    bookmarks = groups.flatMap { $0 }
    self.documents = documents
  }

  enum Entry {
    case bookmark(PlacedBookmark)
    case document(BookmarkedDocument)
  }

  subscript(index: Int) -> Entry {
    index < bookmarks.count ? .bookmark(bookmarks[index]) : .document(documents[index - bookmarks.count])
  }

  /// The bookmark of an index; `nil` where it is that of a document.
  func bookmark(_ index: Int) -> PlacedBookmark? { index < bookmarks.count ? bookmarks[index] : nil }

  /// The index of a bookmark.
  func index(of id: BookmarkID) -> Int? { bookmarks.firstIndex { $0.bookmark.id == id } }

  /// The index of the document that an entry is, or to which it belongs; `nil` where there is but one.
  func indexOfDocument(at index: Int) -> Int? {
    if index >= bookmarks.count { return index }
    let number = documents.partitionIndex { $0.range.upperBound > index }
    return number < documents.count ? bookmarks.count + number : nil
  }

  /// The indices of the open document's bookmarks.
  var own: Range<Int> { documents.isEmpty ? bookmarks.indices : documents.first(where: \.isOpen)?.range ?? 0..<0 }
}
