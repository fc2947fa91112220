/// The encodings that are offered, and where in the list a person is.
struct EncodingList: Equatable, Sendable {
  private let options: [EncodingOption]

  /// The name of the encoding that the document is read in now.
  let current: String

  /// The options that contain what was typed.
  private(set) var shown: [EncodingOption]
  private(set) var selection = 0

  /// The index of the option in the first row.
  private(set) var top = 0

  /// Begins at the likeliest option behind the current one, so that each time another is a key away.
  init(_ options: [EncodingOption], current: String) {
    self.options = options
    self.current = current
    shown = options
    selection = next
  }

  /// The option that is chosen with Enter.
  var selected: EncodingOption? { shown.indices.contains(selection) ? shown[selection] : nil }

  mutating func filter(by text: String) {
    let filter = TextFilter(text)
    shown = options.filter { filter.matches($0.name) }
    selection = text.isEmpty ? next : 0
    top = 0
  }

  /// The index of the option behind the current one, round the end.
  private var next: Int {
    let behind = options.firstIndex { $0.name == current }.map { $0 + 1 } ?? 0
    return behind < options.count ? behind : 0
  }

  /// Moves the selection; false where the action is no movement.
  mutating func move(_ action: Action, height: Int) -> Bool {
    guard let row = action.row(from: selection, last: shown.count - 1, page: height) else { return false }
    selection = row
    return true
  }

  /// Scrolls the list.
  mutating func scroll(by rows: Int, height: Int) {
    let scroll = ListScroll(top: top, selection: selection, by: rows, count: shown.count, height: height)
    (top, selection) = (scroll.top, scroll.selection)
  }

  /// Selects the option in a row of those that are seen; false where there is none.
  mutating func select(shownRow row: Int) -> Bool {
    guard row >= 0, shown.indices.contains(top + row) else { return false }
    selection = top + row
    return true
  }

  /// Moves the top so that the selection is seen.
  mutating func keepSelectionVisible(height: Int) {
    top = max(0, min(top, selection, shown.count - 1), selection - max(1, height) + 1)
  }
}
