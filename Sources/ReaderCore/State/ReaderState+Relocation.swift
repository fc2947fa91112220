internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Asks where the bookmarks stand whose places are not known yet, and the place to return to, once the whole document is there to look through.
  func locateBookmarks() -> [Effect] {
    guard open.isDocument, document.isComplete else { return [] }
    let unknown = ownBookmarks.map(\.bookmark).filter { knownPlace(of: $0) == nil }
    if unknown.isEmpty, formerPlace == nil { return [] }
    return [.relocate(RelocationRequest(document: open.number, bookmarks: unknown, place: formerPlace))]
  }

  /// Takes in where bookmarks stand in the document whose number is given.
  mutating func take(_ placed: [PlacedBookmark], of number: Int) {
    guard number == open.number else { return }
    let selected = selectedBookmark?.id
    for bookmark in placed { places[bookmark.bookmark.id] = bookmark }
    listOwnBookmarks()
    if let row = selected.flatMap(listedBookmarks.index(of:)).flatMap(navigatorList.row(of:)) {
      navigator.selection = row
    }
    correctArrival(by: placed)
    guard message == nil, prompt == nil else { return }
    let lost = placed.count { $0.certainty == .lost }
    if lost > 0 {
      message = .warning(strings.bookmarksLost(lost))
    } else if placed.contains(where: { $0.certainty == .guess || $0.range != $0.bookmark.range }) {
      message = .notice(strings.relocated)
    }
  }

  /// The document's bookmarks with their places as far as they are known, else as they were saved.
  func placed(_ bookmarks: [Bookmark]) -> [PlacedBookmark] {
    let placed = bookmarks.map {
      knownPlace(of: $0) ?? PlacedBookmark($0, Relocation(range: $0.range, certainty: .exact))
    }
    return places.isEmpty
      ? placed
      : placed.sorted {
        ($0.position, $0.range.count, $0.bookmark.created) < ($1.position, $1.range.count, $1.bookmark.created)
      }
  }

  /// Jumps to a bookmark, and once more where its text turns out to stand elsewhere; tells where that is only a guess.
  mutating func jump(to bookmark: PlacedBookmark) {
    jump(to: bookmark.position)
    if knownPlace(of: bookmark.bookmark) == nil { arrival = bookmark.bookmark.id }
    tellCertainty(of: bookmark)
  }

  /// Tells where the place of a bookmark is only a guess.
  mutating func tellCertainty(of bookmark: PlacedBookmark) {
    switch bookmark.certainty {
    case .exact: break
    case .guess: message = .notice(strings.placeIsGuess)
    case .lost: message = .warning(strings.placeIsLost)
    }
  }

  /// The place that was found for a bookmark, which holds until its saved place changes.
  private func knownPlace(of bookmark: Bookmark) -> PlacedBookmark? {
    guard let known = places[bookmark.id], known.bookmark.range == bookmark.range,
      known.bookmark.quote == bookmark.quote
    else { return nil }
    return PlacedBookmark(bookmark, known.relocation)
  }
}
