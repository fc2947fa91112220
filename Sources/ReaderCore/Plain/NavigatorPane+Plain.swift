internal import Bookmarks

extension NavigatorPane {
  /// A bookmark as it is spoken: what it is, its words, then what other screens show by signs and looks.
  func spoken(_ placed: PlacedBookmark) -> String {
    let bookmark = placed.bookmark
    let words = state.strings.plain
    var parts = [bookmark.mark.map { words.mark($0.letter) } ?? words.bookmark]
    if let certainty = state.strings.shortCertainty(placed.certainty) { parts.append(certainty) }
    parts += [bookmark.title(), bookmark.note, bookmark.section.last ?? ""].filter { !$0.isEmpty }
    parts.append(state.strings.colorName(bookmark.color))
    return parts.joined(separator: words.separator)
  }
}
