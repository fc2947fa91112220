internal import ScreenModel

/// The shelf: a folder's documents, the last read first.
package struct ShelfState {
  /// The folder's name, as the shelf's head shows it.
  let folder: String
  var items: [ShelfItem] = []
  var isListed = false

  /// Whether the documents are still to be listed for the first time, so that what is typed waits for them.
  var isAwaited = true
  var filter = ""
  var prompt: Prompt?
  var selection = 0
  var top = 0
  var count: Int?
  var message: Message?

  /// How many documents the screen shows.
  var height: Int { didSet { keepSelectionVisible() } }

  private let language: Language

  init(folder: String, height: Int, language: Language) {
    self.folder = folder
    self.language = language
    self.height = height
  }

  /// The documents whose title or file name contains the filter.
  var shown: [ShelfItem] {
    guard !filter.isEmpty else { return items }
    let wanted = TextFilter(filter)
    return items.filter { wanted.matches($0.title) || wanted.matches($0.fileName) }
  }

  /// Takes in a new listing; the selected document stays selected.
  mutating func list(_ items: [ShelfItem]) {
    let selected = selectedPath
    self.items = items.sorted(by: standsBefore)
    isListed = true
    isAwaited = false
    select(path: selected)
  }

  /// Lists only what contains a text; the selected document stays selected where it is listed.
  mutating func filterTitles(by filter: String) {
    let selected = selectedPath
    self.filter = filter
    select(path: selected)
  }

  /// The last read first; of those never read, the ones in the interface's language first, then by title.
  private func standsBefore(_ a: ShelfItem, _ b: ShelfItem) -> Bool {
    if a.lastRead != b.lastRead { return (a.lastRead ?? -1) > (b.lastRead ?? -1) }
    let areOwn = (a.title.hasHan == (language == .chinese), b.title.hasHan == (language == .chinese))
    return areOwn.0 != areOwn.1 ? areOwn.0 : (a.title, a.path) < (b.title, b.path)
  }

  /// Moves the selection.
  mutating func move(_ action: Action) {
    let times = max(1, count ?? 1)
    selection = action.row(from: selection, last: shown.count - 1, page: height, times: times) ?? selection
    keepSelectionVisible()
  }

  /// Scrolls the list.
  mutating func scroll(by rows: Int) {
    let scroll = ListScroll(top: top, selection: selection, by: rows, count: shown.count, height: height)
    (top, selection) = (scroll.top, scroll.selection)
  }

  /// Selects the document in a row of those that are seen, and returns it.
  mutating func select(shownRow row: Int) -> ShelfItem? {
    guard row >= 0, shown.indices.contains(top + row) else { return nil }
    selection = top + row
    return shown[selection]
  }

  /// Takes pasted text into the filter while it is typed.
  mutating func handlePaste(_ text: String) {
    guard prompt != nil else { return }
    prompt?.insert(text)
    filterTitles(by: prompt?.text ?? "")
  }

  /// Answers a key while the filter is typed; false where the key means nothing there.
  mutating func handleInPrompt(_ key: Key) -> Bool {
    switch prompt?.answer(key) {
    case .edited: filterTitles(by: prompt?.text ?? "")
    case .cursorMoved: break
    case .accepted: prompt = nil
    case .givenUp:
      prompt = nil
      filterTitles(by: "")
    case .ignored, nil: return false
    }
    return true
  }
}

extension ShelfState {
  private var selectedPath: String? { shown.indices.contains(selection) ? shown[selection].path : nil }

  private mutating func select(path: String?) {
    selection = path.flatMap { path in shown.firstIndex { $0.path == path } } ?? 0
    keepSelectionVisible()
  }

  private mutating func keepSelectionVisible() {
    let count = shown.count
    selection = min(max(0, selection), max(0, count - 1))
    top = min(top, selection, max(0, count - height))
    top = max(top, selection - height + 1, 0)
  }
}

extension String {
  /// Whether a Han character occurs.
  fileprivate var hasHan: Bool { unicodeScalars.contains { $0.properties.isIdeographic } }
}
