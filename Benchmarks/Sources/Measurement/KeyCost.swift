internal import TerminalEmulator

/// What the answer to one key costs.
package struct KeyCost: Sendable {
  package var byteCount: Int
  /// Times the whole screen was erased.
  package var screenErasures: Int
}

extension TerminalProgram {
  /// Presses a key and takes the answer until the program falls silent.
  package func press(_ key: String) -> KeyCost {
    let (bytes, erasures) = (byteCount, emulator.screenErasures)
    send(key)
    let deadline = now() + 1_000 * millisecond
    _ = receive(until: deadline)
    receive(untilQuietFor: 40 * millisecond, deadline: deadline)
    return KeyCost(byteCount: byteCount - bytes, screenErasures: emulator.screenErasures - erasures)
  }
}
