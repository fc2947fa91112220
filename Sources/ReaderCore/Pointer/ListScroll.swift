/// Scrolling of a list by rows: what is shown moves, and a selection that would leave it is taken along.
struct ListScroll: Equatable {
  /// The index of the row at the top.
  let top: Int
  let selection: Int

  /// - Parameters:
  ///   - rows: How far to go down, or up where it is negative.
  ///   - height: The rows that are shown at once.
  ///   - margin: The rows that are kept between the selection and the edge of what is shown.
  init(top: Int, selection: Int, by rows: Int, count: Int, height: Int, margin: Int = 0) {
    let lastTop = max(0, count - height)
    let newTop = min(max(0, top + rows), lastTop)
    let first = newTop == 0 ? 0 : newTop + margin
    let last = newTop == lastTop ? count - 1 : newTop + height - 1 - margin
    self.top = newTop
    self.selection = max(0, min(max(selection, first), last))
  }
}
