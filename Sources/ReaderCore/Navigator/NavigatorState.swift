/// The navigator: what it lists and where in the list a person is.
struct NavigatorState: Equatable, Sendable {
  var kind = NavigatorKind.contents
  var folding = Folding()

  /// Only rows that contain this are listed.
  var filter = ""

  /// The index of the selected row; it follows the reading while the text has the focus.
  var selection = 0

  /// The index of the row at the top.
  var top = 0

  /// Moves the top so that the selection is seen, with a row of what is around it where there is one.
  mutating func keepSelectionVisible(count: Int, height: Int) {
    selection = min(max(0, selection), max(0, count - 1))
    let margin = height >= 5 ? 1 : 0
    top = min(top, max(0, selection - margin))
    top = max(top, selection + margin - height + 1)
    top = max(0, min(top, count - height))
  }
}
