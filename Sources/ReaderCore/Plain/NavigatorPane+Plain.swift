internal import Bookmarks

extension NavigatorPane {
  /// An entry of the list of bookmarks as it is spoken.
  func spoken(_ entry: ListedBookmarks.Entry, listRow: Int) -> String {
    switch entry {
    case .bookmark(let placed): return spoken(placed)
    case .document(let document):
      let words = state.strings
      var parts = [document.title.singleLine]
      if state.isFolded(document) { parts.append(words.plain.folded) }
      parts.append(words.bookmarkCount(state.listedBookmarkCount(of: document, inRow: listRow)))
      return parts.joined(separator: words.plain.separator)
    }
  }

  /// A bookmark as it is spoken: what it is, its words, then what other screens show by signs and looks.
  private func spoken(_ placed: PlacedBookmark) -> String {
    let bookmark = placed.bookmark
    let words = state.strings.plain
    var parts = [bookmark.mark.map { words.mark($0.letter) } ?? words.bookmark]
    if let certainty = state.strings.shortCertainty(placed.certainty) { parts.append(certainty) }
    parts += [bookmark.title(), bookmark.note, bookmark.section.last ?? ""].filter { !$0.isEmpty }
    parts.append(state.strings.colorName(bookmark.color))
    return parts.joined(separator: words.separator)
  }
}
