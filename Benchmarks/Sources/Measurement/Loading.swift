internal import TerminalEmulator

/// How a program behaves while it reads a large document.
///
/// Times in milliseconds.
package struct Loading: Sendable {
  /// From the start until the last row no longer told of progress; `nil` if it never did.
  package var complete: Double?
  /// From a key to the first change of the text, for keys pressed before and after that.
  package var answersWhileLoading: [Double] = []
  package var answersAfterwards: [Double] = []
  package var memory: MemoryUse?
}

extension TerminalProgram {
  /// Opens the document and, until it is read to the end, presses `key` every 50 ms, or after its answer if that is later.
  package func load(pressing key: String? = "j", timeLimit: UInt64 = 60_000 * millisecond) throws -> Loading {
    let deadline = started + timeLimit
    let interval = 50 * millisecond
    var lastProgress: UInt64?
    var completed: UInt64?
    var answers: [(pressed: UInt64, time: Double)] = []
    var pressed: UInt64?
    var next: UInt64?

    while now() < deadline, !hasEnded {
      let time = now()
      if let changed = emulator.screen.lastTextChange {
        if let key = pressed, changed > key {
          answers.append((key, milliseconds(from: key, to: changed)))
          pressed = nil
        }
        // Without an answer within a second the key was lost, or there was nothing to show for it.
        if let key = pressed, time > key + 1_000 * millisecond { pressed = nil }
        // What is left of the first screen must not pass for an answer.
        let due = next ?? time + interval
        next = due
        if let key, pressed == nil, time >= due {
          pressed = now()
          next = time + interval
          send(key)
        }
      }
      if emulator.screen.showsProgress {
        (lastProgress, completed) = (time, nil)
      } else if lastProgress != nil, completed == nil {
        completed = time
      }
      let settled = completed ?? started + 2_000 * millisecond
      if lastProgress == nil || completed != nil, time > settled + 1_000 * millisecond { break }
      let wake = pressed == nil && key != nil ? next ?? time + interval : time + interval
      _ = receive(until: wake)
    }
    guard emulator.screen.lastTextChange != nil else {
      throw MeasurementError.showsNothing(command.joined(separator: " "))
    }
    return Loading(
      complete: completed.map { milliseconds(from: started, to: $0) },
      answersWhileLoading: answers.filter { $0.pressed < completed ?? 0 }.map(\.time),
      answersAfterwards: answers.filter { $0.pressed >= completed ?? 0 }.map(\.time),
      memory: memory)
  }
}
