internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Asks which documents of bookmarks this one is by its text, once the whole of it is there.
  func recognizeDocument() -> [Effect] { open.isDocument && document.isComplete ? [.recognize(open.number)] : [] }

  /// Takes in what the text of the document whose number is given begins like, and which documents of bookmarks it is.
  mutating func take(_ sketch: TextSketch?, _ documents: [DocumentIdentity], of number: Int) -> [Effect] {
    guard number == open.number else { return [] }
    open.identity.sketch = sketch
    let known = ownBookmarks.count
    formerDocuments = documents
    listOwnBookmarks()
    let found = ownBookmarks.count - known
    if found > 0, message == nil, prompt == nil, let former = documents.first {
      message = .notice(strings.bookmarksRecognized(found, name(of: former)))
    }
    var effects = locateBookmarks()
    if bookmarks.addSketch(of: open.identity) { effects.append(.saveBookmarks(bookmarks)) }
    return effects
  }

  /// Begins to look for the place where the document was left under another name, if it has none under its own and the
  /// person has not moved.
  mutating func seek(_ place: FormerPlace, of number: Int) {
    guard number == open.number, open.record == nil,
      self.place.anchor == Anchor(position: document.blocks.first?.start ?? 0)
    else { return }
    formerPlace = place
  }

  /// What a document of bookmarks was called: its file, else its title.
  private func name(of document: DocumentIdentity) -> String {
    let title = ownBookmarks.first { $0.bookmark.document == document }?.bookmark.documentTitle ?? ""
    return (document.path.split(separator: "/").last.map(String.init) ?? title).singleLine
  }
}
