internal import ScreenModel

extension ReaderState {
  /// Answers a key while a line is typed.
  mutating func handleInPrompt(_ key: Key, now: Int) -> [Effect] {
    switch prompt?.answer(key) {
    case .edited: return promptChanged()
    case .accepted: return acceptPrompt(now: now)
    case .givenUp: return givePromptUp()
    case .cursorMoved: return []
    case .ignored where moveInEncodings(key): return []
    case .ignored, nil:
      if key == .control("l") { return [.redraw] }
      return key == .control("z") ? leavingEffects(now: now) + [.suspend] : []
    }
  }

  /// What follows from the text in the prompt having changed.
  mutating func promptChanged() -> [Effect] {
    guard let prompt else { return [] }
    switch prompt.kind {
    case .search: return searchAsTyped(prompt.text)
    case .filter:
      navigator.filter = prompt.text
      if navigator.kind != .bookmarks { navigator.selection = 0 }
      return []
    case .encoding:
      encodings?.filter(by: prompt.text)
      return []
    case .command, .note, .name, .noteOf: return []
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
      return runCommand(accepted.text)
    case .note:
      return selection == nil ? addBookmark(note: accepted.text, now: now) : keepPassage(note: accepted.text, now: now)
    case .name(let id): return setName(accepted.text, of: id, now: now)
    case .noteOf(let id): return setNote(accepted.text, of: id, now: now)
    case .encoding: return acceptEncoding(accepted.text)
    }
  }

  private mutating func givePromptUp() -> [Effect] {
    guard let given = prompt else { return [] }
    prompt = nil
    switch given.kind {
    case .search: return giveSearchUp()
    case .filter:
      navigator.filter = ""
      if navigator.kind != .bookmarks { selectCurrent() }
      return []
    case .encoding:
      encodings = nil
      return []
    case .command, .note, .name, .noteOf: return []
    }
  }
}
