internal import TerminalEmulator

/// How long it takes a program to show the first screen of a document, in milliseconds.
package struct FirstScreen: Sendable {
  /// Until anything of the text can be seen.
  package var firstText: Double
  /// Until no cell of the text changes any more.
  package var complete: Double
}

extension TerminalProgram {
  /// Waits until a page of text has been shown and stayed the same for `quiet`.
  package func firstScreen(quiet: UInt64 = 100 * millisecond) throws -> FirstScreen {
    let deadline = started + 20_000 * millisecond
    var firstText: UInt64?
    while now() < deadline, !hasEnded {
      let changed = emulator.screen.lastTextChange
      if firstText == nil { firstText = changed }
      guard let changed, let firstText, emulator.screen.showsPage else {
        _ = receive(until: deadline)
        continue
      }
      if now() >= changed + quiet {
        return FirstScreen(
          firstText: milliseconds(from: started, to: firstText), complete: milliseconds(from: started, to: changed))
      }
      _ = receive(until: changed + quiet)
    }
    throw MeasurementError.showsNothing(command.joined(separator: " "))
  }
}
