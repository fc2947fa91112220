internal import ScreenModel

/// The shelf: a folder's documents, the last read first.
package struct ShelfState {
  /// The folder's name, as the shelf's head shows it.
  let folder: String
  var items: [ShelfItem] = []
  var isListed = false
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
    let needle = filter.lowercased()
    guard !needle.isEmpty else { return items }
    return items.filter { $0.title.lowercased().contains(needle) || $0.path.lowercased().contains(needle) }
  }

  /// Takes in a new listing; the selected document stays selected.
  mutating func list(_ items: [ShelfItem]) {
    let selected = shown.indices.contains(selection) && isListed ? shown[selection].path : nil
    self.items = items.sorted(by: standsBefore)
    isListed = true
    selection = selected.flatMap { path in shown.firstIndex { $0.path == path } } ?? 0
    keepSelectionVisible()
  }

  /// The last read first; of those never read, the ones in the interface's language first, then by title.
  private func standsBefore(_ a: ShelfItem, _ b: ShelfItem) -> Bool {
    if a.lastRead != b.lastRead { return (a.lastRead ?? -1) > (b.lastRead ?? -1) }
    let areOwn = (a.title.hasHan == (language == .chinese), b.title.hasHan == (language == .chinese))
    return areOwn.0 != areOwn.1 ? areOwn.0 : (a.title, a.path) < (b.title, b.path)
  }

  /// Moves the selection.
  mutating func move(_ action: Action) {
    let times = count ?? 1
    let page = max(1, height)
    switch action {
    case .lineDown: selection += times
    case .lineUp: selection -= times
    case .pageDown: selection += times * page
    case .pageUp: selection -= times * page
    case .halfPageDown: selection += times * max(1, page / 2)
    case .halfPageUp: selection -= times * max(1, page / 2)
    case .firstPage: selection = 0
    case .lastPage: selection = shown.count - 1
    default: break
    }
    keepSelectionVisible()
  }

  /// Takes pasted text into the filter while it is typed.
  mutating func handlePaste(_ text: String) {
    guard prompt != nil else { return }
    prompt?.insert(text)
    filterByPrompt()
  }

  private mutating func keepSelectionVisible() {
    selection = min(max(0, selection), max(0, shown.count - 1))
    top = min(top, selection)
    top = max(top, selection - height + 1, 0)
  }

  /// Answers a key while the filter is typed.
  mutating func handleInPrompt(_ key: Key) {
    switch key {
    case .escape, .control("c"), .control("g"):
      prompt = nil
      filter = ""
    case .enter: prompt = nil
    case .character(let character): prompt?.insert(String(character))
    case .backspace: if prompt?.deleteBackward() == false { prompt = nil }
    case .delete: prompt?.deleteForward()
    case .left: prompt?.moveCursor(by: -1)
    case .right: prompt?.moveCursor(by: 1)
    case .control("u"): prompt?.deleteToStart()
    case .control("w"): prompt?.deleteWord()
    default: break
    }
    filterByPrompt()
  }

  private mutating func filterByPrompt() {
    if let prompt { filter = prompt.text }
    selection = 0
    keepSelectionVisible()
  }
}

extension String {
  /// Whether a Han character occurs.
  fileprivate var hasHan: Bool { unicodeScalars.contains { $0.properties.isIdeographic } }
}
