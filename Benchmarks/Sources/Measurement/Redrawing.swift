internal import TerminalEmulator

extension TerminalProgram {
  /// Milliseconds from a change of the size to the last change of the text that comes of it.
  package func redraw(at size: TerminalSize) -> Double? {
    let resized = now()
    resize(to: size)
    receive(untilQuietFor: 100 * millisecond, deadline: resized + 2_000 * millisecond)
    return emulator.screen.lastTextChange.map { milliseconds(from: resized, to: $0) }
  }

  /// Milliseconds of processor time that a key costs, the mean of several presses, each of which is answered first.
  package func processorTime(of key: String, times: Int) -> Double? {
    guard let before = processorTime else { return nil }
    for _ in 0..<times {
      send(key)
      receive(untilQuietFor: 15 * millisecond, deadline: now() + 1_000 * millisecond)
    }
    return processorTime.map { ($0 - before) / Double(times) }
  }
}
