internal import ScreenModel

extension Session {
  /// Answers a key while no document is open.
  mutating func handleOnShelf(_ key: Key) -> [Effect] {
    guard var shelf else { return key == .character("q") ? [.quit] : [] }
    defer { self.shelf = shelf }
    shelf.message = nil
    if shelf.prompt != nil { return handleInShelfPrompt(key, on: &shelf) }
    if shelfHelpTop == nil, case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    {
      shelf.count = min(99_999, (shelf.count ?? 0) * 10 + digit)
      return []
    }
    defer { shelf.count = nil }
    let context: KeyContext = shelfHelpTop == nil ? .shelf : .help
    guard let action = environment.keyMap.action(for: key, in: context) else { return [] }
    return context == .help ? performInHelp(action) : perform(action, on: &shelf)
  }

  private func handleInShelfPrompt(_ key: Key, on shelf: inout ShelfState) -> [Effect] {
    if shelf.handleInPrompt(key) { return [] }
    return key == .control("l") ? [.redraw] : key == .control("z") ? [.suspend] : []
  }

  private mutating func perform(_ action: Action, on shelf: inout ShelfState) -> [Effect] {
    switch action {
    case .choose:
      guard shelf.shown.indices.contains(shelf.selection) else { return [] }
      return [.openDocument(path: shelf.shown[shelf.selection].path)]
    case .showBookmarks: listAllBookmarks()
    case .filter: shelf.prompt = Prompt(.filter, text: shelf.filter)
    case .cancel: if shelf.count == nil { shelf.filterTitles(by: "") }
    case .nextTheme:
      preferences.theme = preferences.theme.next
      return [.savePreferences(preferences)]
    case .toggleMouse:
      preferences.usesMouse.toggle()
      shelf.message = .notice(environment.strings.mouseIs(preferences.usesMouse))
      return [.savePreferences(preferences), .useMouse(preferences.usesMouse)]
    case .showHelp: shelfHelpTop = 0
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    default: shelf.move(action)
    }
    return []
  }

  mutating func performInHelp(_ action: Action) -> [Effect] {
    let help = HelpView(
      page: HelpPage(environment: environment), theme: .named(preferences.theme, usesColor: environment.usesColor))
    if let top = shelfHelpTop, let moved = help.top(after: action, from: top, size: size) {
      shelfHelpTop = moved
      return []
    }
    switch action {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit, .cancel, .showHelp: shelfHelpTop = nil
    default: break
    }
    return []
  }
}
