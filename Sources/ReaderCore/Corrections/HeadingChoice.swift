internal import DocumentModel

/// The source lines on the screen, of which a person chooses one to say whether it is a heading.
struct HeadingChoice: Equatable, Sendable {
  /// The lines, each as offsets in the storage, in their order; never empty.
  let lines: [Range<Int>]

  /// The index of the chosen line.
  private(set) var selection: Int

  /// The chosen line.
  var line: Range<Int> { lines[selection] }

  /// `nil` where there are no lines.
  init?(lines: [Range<Int>], selection: Int) {
    guard !lines.isEmpty else { return nil }
    self.lines = lines
    self.selection = min(max(0, selection), lines.count - 1)
  }

  /// Chooses the line that contains an offset of the storage.
  mutating func select(lineAt offset: Int) {
    selection = lines.firstIndex { $0.contains(offset) } ?? selection
  }

  /// Moves to another line; false where the action is no movement.
  mutating func move(_ action: Action, times: Int) -> Bool {
    guard let row = action.row(from: selection, last: lines.count - 1, page: lines.count, times: times) else {
      return false
    }
    selection = row
    return true
  }
}
