internal import ScreenModel

extension Prompt {
  /// What a key has done to a line that is being typed.
  enum Answer {
    /// The text may be another now.
    case edited
    case cursorMoved
    case accepted
    case givenUp
    /// The key means nothing here.
    case ignored
  }

  /// Answers a key.
  mutating func answer(_ key: Key) -> Answer {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): return deleteBackward() ? .edited : .givenUp
    case .delete, .control("d"): deleteForward()
    case .control("u"): deleteToStart()
    case .control("w"): deleteWord()
    case .left, .control("b"): return moved(by: -1)
    case .right, .control("f"): return moved(by: 1)
    case .home, .control("a"): return moved(by: -text.count)
    case .end, .control("e"): return moved(by: text.count)
    case .escape, .control("c"), .control("g"): return .givenUp
    case .enter: return .accepted
    default: return .ignored
    }
    return .edited
  }

  private mutating func moved(by distance: Int) -> Answer {
    moveCursor(by: distance)
    return .cursorMoved
  }
}
