internal import Bookmarks
internal import DocumentModel
internal import ScreenModel

extension ReaderState {
  /// What stands at the top of the reading pane as it is drawn.
  ///
  /// While bookmarks are looked through it is a row above the selected one, so that its passage is read where it stands;
  /// the reader's place stays.
  var shownAnchor: Anchor {
    guard isInBookmarkList, !layout.isOverlay, let placed = selectedPlacedBookmark, placed.certainty != .lost,
      isOwn(placed.bookmark),
      document.isComplete || placed.position < document.readThrough
    else { return topAnchor }
    let flow = flow
    let row = flow.anchor(showing: shown(placed.position))
    let height = max(1, layout.height - bookmarkCardRows)
    let isOnScreen = flow.rows(from: anchor, count: height).contains { $0.anchor == row && $0.line != nil }
    return isOnScreen ? anchor : flow.anchor(row, movedBy: -height / 3)
  }

  /// Who scrolls what a selected bookmark shows goes on reading there.
  mutating func goOnFromShownBookmark() {
    guard isInBookmarkList, shownAnchor != topAnchor else { return }
    jumps.leave(place)
    move(to: shownAnchor)
    navigatorHasFocus = false
  }

  /// What the card of the selected bookmark says.
  var bookmarkCard: BookmarkCard? {
    guard isInBookmarkList, let placed = selectedPlacedBookmark else { return nil }
    let isElsewhere = !isOwn(placed.bookmark)
    return BookmarkCard(
      of: placed, columns: cardColumns.count, showsPassage: layout.isOverlay || isElsewhere,
      namesDocument: isElsewhere && !layout.isOverlay, strings: strings)
  }

  /// The rows that the card takes at the bottom of the screen, the line above it included.
  var bookmarkCardRows: Int {
    // In the overlay the list must not move while one goes through it.
    if preferences.isPlain { return 0 }
    if layout.isOverlay { return isInBookmarkList && layout.height >= 8 ? layout.height / 3 + 1 : 0 }
    guard let card = bookmarkCard, !card.lines.isEmpty, layout.height >= 6 else { return 0 }
    return min(card.lines.count, layout.height / 2) + 1
  }

  /// The columns of the card's text.
  var cardColumns: Range<Int> {
    layout.isOverlay
      ? min(2, size.columns)..<max(min(2, size.columns), size.columns - 1)
      : layout.textColumn..<layout.textColumn + layout.measure
  }
}
