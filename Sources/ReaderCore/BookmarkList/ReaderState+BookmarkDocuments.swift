internal import Bookmarks

extension ReaderState {
  /// Folds and unfolds documents in the list of all bookmarks.
  mutating func foldDocuments(_ action: Action) {
    let listed = listedBookmarks
    guard navigator.filter.isEmpty, navigator.bookmarks.color == nil, let index = navigatorList[navigator.selection],
      let number = listed.indexOfDocument(at: index), case .document(let document) = listed[number]
    else { return }
    switch action {
    case .foldAll, .unfoldAll:
      navigator.bookmarks.folding.setAll(action == .foldAll)
      navigator.selection = navigatorList.row(of: index) ?? navigatorList.row(of: number) ?? 0
    case .unfold: navigator.bookmarks.folding.set(false, for: document)
    case .fold where index == number: navigator.bookmarks.folding.set(true, for: document)
    default: navigator.selection = navigatorList.row(of: number) ?? navigator.selection
    }
    rememberSelectedBookmark()
  }

  /// Whether a document's bookmarks are folded away: not while something is looked for among them.
  func isFolded(_ document: BookmarkedDocument) -> Bool {
    navigator.filter.isEmpty && navigator.bookmarks.color == nil && navigator.bookmarks.folding.isFolded(document)
  }

  /// Goes to what is selected in the list of bookmarks: a place of the open document, or another document.
  ///
  /// Until that is open the list stays: its file may be gone.
  mutating func chooseBookmark(_ index: Int) -> [Effect] {
    switch listedBookmarks[index] {
    case .bookmark(let placed) where isOwn(placed.bookmark):
      jump(to: placed)
      leaveList()
    case .bookmark(let placed): return open(placed.bookmark.document, at: placed.bookmark.id)
    case .document(let document) where document.isOpen: leaveList()
    case .document(let document): return open(document.identity, at: nil)
    }
    return []
  }

  /// Opens another document; not where one could not return to this one.
  private mutating func open(_ document: DocumentIdentity, at bookmark: BookmarkID?) -> [Effect] {
    if open.isDocument, open.identity.path.isEmpty {
      message = .warning(strings.pipeCannotBeLeft)
      return []
    }
    return [.openBookmarked(document, at: bookmark)]
  }

  /// Goes to a bookmark of the document that was opened for it.
  mutating func arrive(at id: BookmarkID) {
    if let placed = ownBookmarks.first(where: { $0.bookmark.id == id }) { jump(to: placed) }
  }

  /// Corrects the arrival at a bookmark by what has been found out of its place.
  mutating func correctArrival(by placed: [PlacedBookmark]) {
    guard let placed = placed.first(where: { $0.bookmark.id == arrival }) else { return }
    if placed.position != placed.bookmark.position { show(position: placed.position) }
    arrival = nil
    if visitedBookmark?.id == placed.bookmark.id { visitedBookmark?.anchor = anchor }
    tellCertainty(of: placed)
  }
}
