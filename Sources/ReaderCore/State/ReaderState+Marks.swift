internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import TextLayout

extension ReaderState {
  /// Sets the mark of a letter or jumps to it.
  mutating func handleMark(_ key: Key, _ pending: PendingMark, now: Int) -> [Effect] {
    switch (key, pending) {
    case (.character("'"), .jump), (.character("`"), .jump):
      jumpToLastPlace()
    case (.escape, _), (.control("c"), _), (.control("g"), _): break
    default:
      guard case .character(let character) = key, let mark = LetterMark(character) else {
        message = .warning(strings.markNeedsLetter)
        return []
      }
      if pending == .set { return set(mark, now: now) }
      jump(to: mark)
    }
    return []
  }

  /// Keeps the place with a note, which may be empty.
  mutating func addBookmark(note: String, now: Int) -> [Effect] {
    bookmarks.add(newBookmark(note: note, mark: nil, now: now))
    message = .notice(strings.bookmarkAdded)
    return [.saveBookmarks(bookmarks)]
  }

  /// Deletes what is selected in the navigator: a bookmark, a correction, an entry of the contents.
  mutating func deleteSelected(now: Int) -> [Effect] {
    switch navigator.kind {
    case .contents: removeSelectedEntry()
    case .bookmarks: deleteSelectedBookmark(now: now)
    case .corrections: deleteSelectedCorrection()
    case .hits: []
    }
  }

}

extension ReaderState {
  private mutating func set(_ mark: LetterMark, now: Int) -> [Effect] {
    bookmarks.setMark(mark, on: newBookmark(note: "", mark: mark, now: now), and: formerDocuments)
    message = .notice(strings.markSet(mark.letter))
    return [.saveBookmarks(bookmarks)]
  }

  private mutating func jump(to mark: LetterMark) {
    guard let marked = bookmarks.bookmark(at: mark, in: open.identity, and: formerDocuments) else {
      message = .warning(strings.noMark(mark.letter))
      return
    }
    if let placed = ownBookmarks.first(where: { $0.bookmark.id == marked.id }) { jump(to: placed) }
  }

  private mutating func jumpToLastPlace() {
    guard let last = jumps.last else {
      message = .notice(strings.noPlaceBack)
      return
    }
    jumps.leave(place)
    restore(last)
  }

  /// A bookmark of the place at the top of the pane.
  private mutating func newBookmark(note: String, mark: LetterMark?, now: Int) -> Bookmark {
    let place = firstTextPosition
    return Bookmark(
      id: BookmarkID(using: &environment.random), of: place..<place, in: document, document: open.identity,
      documentTitle: open.title, note: note, mark: mark, time: now)
  }

  /// The position of the first text on the screen.
  private var firstTextPosition: Int {
    let rows = flow.rows(from: anchor, count: layout.height)
    let first = rows.first { !($0.line?.glyphs.isEmpty ?? true) }?.line?.start ?? anchor.position
    return position(ofShown: first)
  }
}
