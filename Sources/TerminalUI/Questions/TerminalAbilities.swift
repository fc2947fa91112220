/// What a terminal has said that it can do.
struct TerminalAbilities: Equatable {
  /// Left and right margins (DECLRMM), between which it scrolls a part of its rows.
  var hasSideMargins = false

  /// It shows a frame at once when told where that ends (mode 2026).
  var hasSynchronizedOutput = false

  /// Takes in the state of a mode: 1 and 2 are set and reset, 3 and 4 the same for good (DECRPM).
  mutating func learn(mode: Int, state: Int) {
    switch mode {
    case 69: hasSideMargins = (1...2).contains(state)
    case 2026: hasSynchronizedOutput = (1...2).contains(state)
    default: break
    }
  }
}
