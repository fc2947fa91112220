import Foundation
import Testing

/// Types the keys of a script and compares what the terminal shows.
struct SessionPlayer {
  let script: SessionScript

  /// Whether the screens are to be written down instead of compared.
  let records: Bool

  init(_ script: SessionScript, records: Bool) {
    self.script = script
    self.records = records
  }

  /// The screens that were shown, and how large the terminal was.
  struct Played {
    var screens: [TerminalScreen] = []
    var sizes: [TerminalSize] = []
  }

  func play() async throws -> Played {
    let workspace = try Workspace()
    // What was read, and with that the time left, depends on how fast the machine is.
    try workspace.makeFolder(workspace.stateFolder + "/mulu")
    try workspace.write(#"{"record": false}"#, toPath: workspace.stateFolder + "/mulu/preferences.json")
    for name in Fixtures.names(in: "documents", ending: "") { _ = try workspace.document(name) }
    // Opened by name from the folder of the documents, so that no screen shows a path of this machine.
    let start = "cd \(workspace.path("documents")) && exec \"$0\" \"$@\""
    let command = ["/bin/sh", "-c", start, Mulu.binary] + script.arguments
    return try await TmuxTerminal.run(command, size: script.size, in: workspace, language: script.language) {
      terminal in
      var played = Played()
      var size = script.size
      for step in script.steps {
        if step.keys.first == "resize", step.keys.count == 2, let newSize = TerminalSize(step.keys[1]) {
          size = newSize
          try terminal.resize(to: size)
        } else {
          for key in step.keys { try terminal.press(key) }
        }
        played.screens.append(try await screen(of: terminal, after: step))
        played.sizes.append(size)
      }
      #expect(terminal.isRunning)
      return played
    }
  }

  private func screen(of terminal: TmuxTerminal, after step: SessionScript.Step) async throws -> TerminalScreen {
    if records { return try await settledScreen(of: terminal) }
    let expected = step.screen
    let wanted = (expected.rows + expected.highlights).joined(separator: "\n")
    return try await terminal.wait(
      for: "screen as expected after > \(step.keys.joined(separator: " "))\n\(wanted)\nbut"
    ) { $0 == expected }
  }

  /// The screen once it has not changed for a while.
  private func settledScreen(of terminal: TmuxTerminal) async throws -> TerminalScreen {
    var last = try terminal.screen()
    var unchanged = 0
    while unchanged < 10 {
      try await Task.sleep(for: .milliseconds(50))
      let next = try terminal.screen()
      unchanged = next == last && !next.text.isEmpty ? unchanged + 1 : 0
      last = next
    }
    return last
  }
}
