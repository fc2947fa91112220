/// What a terminal answers when it is asked.
enum TerminalAnswer: Equatable {
  /// Where the cursor stands, counted from 1 (ECMA-48, CPR).
  case cursorColumn(Int)
  /// The state of a private mode (DECRPM): 0 where the terminal does not know it.
  case mode(Int, state: Int)
}

extension EscapeSequence {
  /// The answer that the sequence is; a position of the cursor looks like F3 with Shift, so it counts only where one is
  /// waited for.
  func answer(awaitsCursor: Bool) -> TerminalAnswer? {
    guard kind == .control, parameters.count == 2 else { return nil }
    switch final {
    case UInt8(ascii: "R") where !isPrivate && awaitsCursor: return .cursorColumn(parameters[1])
    case UInt8(ascii: "y") where isPrivate: return .mode(parameters[0], state: parameters[1])
    default: return nil
    }
  }
}
