internal import Bookmarks

/// The navigator: what it lists and where in the list a person is.
struct NavigatorState: Equatable, Sendable {
  var kind = NavigatorKind.contents
  var folding = Folding()

  /// Only rows that contain this are listed.
  var filter = ""

  /// The index of the selected row; it follows the reading while the text has the focus.
  var selection = 0

  /// Which bookmarks are listed, and in what order.
  var bookmarks = BookmarkListing()

  /// The bookmark that is selected, whatever becomes of the list.
  var selectedBookmark: BookmarkID?

  /// The index of the row at the top.
  var top = 0

  /// Whether the list was scrolled with the mouse and shows other rows than those around the selection, until a key is
  /// pressed.
  var isScrolled = false

  /// Moves the top so that the selection is seen, with a row of what is around it where there is one.
  mutating func keepSelectionVisible(count: Int, height: Int) {
    selection = min(max(0, selection), max(0, count - 1))
    let margin = Self.margin(height)
    guard !isScrolled else {
      top = max(0, min(top, count - height))
      return
    }
    top = min(top, max(0, selection - margin))
    top = max(top, selection + margin - height + 1)
    top = max(0, min(top, count - height))
  }

  /// Scrolls the list; the selection is taken along, or stays where the reading is.
  mutating func scroll(by rows: Int, count: Int, height: Int, takesSelection: Bool) {
    let scroll = ListScroll(
      top: top, selection: selection, by: rows, count: count, height: height, margin: Self.margin(height))
    top = scroll.top
    if takesSelection { selection = scroll.selection }
    isScrolled = !takesSelection
  }

  /// The rows that are kept above and below the selection.
  private static func margin(_ height: Int) -> Int { height >= 5 ? 1 : 0 }
}
