internal import ScreenModel

extension ReaderState {
  /// Answers a key while a line is typed.
  mutating func handleInPrompt(_ key: Key, now: Int) -> [Effect] {
    switch key {
    case .character(let character): prompt?.insert(String(character))
    case .backspace:
      if prompt?.deleteBackward() == false { return givePromptUp() }
    case .delete, .control("d"): prompt?.deleteForward()
    case .control("u"): prompt?.deleteToStart()
    case .control("w"): prompt?.deleteWord()
    case .left, .control("b"): prompt?.moveCursor(by: -1)
    case .right, .control("f"): prompt?.moveCursor(by: 1)
    case .home, .control("a"): prompt?.moveCursor(by: -.max / 2)
    case .end, .control("e"): prompt?.moveCursor(by: .max / 2)
    case .escape, .control("c"), .control("g"): return givePromptUp()
    case .enter: return acceptPrompt(now: now)
    case .control("l"): return [.redraw]
    case .control("z"): return saveEffects(now: now) + [.suspend]
    default: return []
    }
    return promptChanged()
  }

  /// What follows from the text in the prompt having changed.
  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .search: return searchAsTyped(prompt.text)
    case .filter:
      navigator.filter = prompt.text
      navigator.selection = 0
      return []
    case .command, .note: return []
    }
  }

  private mutating func acceptPrompt(now: Int) -> [Effect] {
    guard let accepted = prompt else { return [] }
    prompt = nil
    switch accepted.kind {
    case .search: return acceptSearch(accepted.text)
    case .filter:
      navigator.filter = accepted.text
      return []
    case .command:
      runCommand(accepted.text)
      return []
    case .note: return addBookmark(note: accepted.text, now: now)
    }
  }

  private mutating func givePromptUp() -> [Effect] {
    guard let given = prompt else { return [] }
    prompt = nil
    switch given.kind {
    case .search: return giveSearchUp()
    case .filter:
      navigator.filter = ""
      return []
    case .command, .note: return []
    }
  }
}
