import Glibc
import Testing

/// Suspending gives the terminal to the shell, and continuing takes it again.
@Suite(.inTerminal) struct SuspensionTests {
  /// A shell with job control that waits for commands.
  private func inShell(_ body: (TmuxTerminal, _ document: String) async throws -> Void) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.run(
      ["/bin/sh", "-i"], in: workspace, environment: ["PS1": "ready> ", "ENV": ""]
    ) { terminal in
      try await terminal.wait(for: "ready>")
      try terminal.enter("cd '\(workspace.folder)'; stty -g > modes-before")
      try await body(terminal, document)
    }
  }

  @Test(arguments: ["by key", "by signal"]) func suspendAndContinue(_ way: String) async throws {
    try await inShell { terminal, document in
      let workspace = terminal.workspace
      try terminal.enter("'\(Mulu.binary)' '\(document)'")
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "]")
      let shown = try await terminal.wait(for: "the section") { $0.rows[0].contains("下种") && $0.rows[2].contains("先种") }
      if way == "by key" {
        try terminal.press("C-z")
      } else {
        try await terminal.send(SIGTSTP)
      }
      try await terminal.wait(for: "shell") { !$0.contains("先种耐寒的") && $0.contains("ready>") }
      #expect(try terminal.value("alternate_on") == "0")
      #expect(try terminal.value("cursor_flag") == "1")
      try terminal.enter("stty -g > modes-stopped; echo 'written by' the shell")
      try await terminal.wait(for: "written by the shell")
      #expect(
        try workspace.text(of: workspace.path("modes-stopped")) == workspace.text(of: workspace.path("modes-before")))

      try terminal.enter("fg")
      try await terminal.wait(for: "the same screen") { $0.rows == shown.rows }
      try terminal.press("j")
      try await terminal.wait(for: "the next row") { $0.rows[0].contains("│") && $0.rows[0] != shown.rows[0] }
      try terminal.press("q")
      try await terminal.wait(for: "written by the shell")
    }
  }

  /// SIGSTOP gives no chance to restore anything; the screen has to come back all the same.
  @Test func stopAndContinue() async throws {
    let workspace = try Workspace()
    try await TmuxTerminal.mulu(try workspace.document("garden.zh.md"), in: workspace) { terminal in
      let shown = try await terminal.wait(for: "惊蛰以后")
      try await terminal.send(SIGSTOP)
      try terminal.resize(to: TerminalSize(60, 20))
      try await terminal.send(SIGCONT)
      try await terminal.wait(for: "a screen of 20 rows") { $0.status.contains("0%") && $0.rows.count == 20 }
      try terminal.resize(to: TerminalSize(80, 24))
      try await terminal.wait(for: "the same screen") { $0 == shown }
    }
  }

  /// The place is safe while the program is stopped: it may never be continued.
  @Test func placeIsSavedWhenSuspended() async throws {
    try await inShell { terminal, document in
      try terminal.enter("'\(Mulu.binary)' '\(document)'")
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "]")
      try await terminal.wait(for: "the section") { $0.status.contains("下种") }
      try terminal.press("C-z")
      try await terminal.wait(for: "shell") { !$0.contains("先种耐寒的") && $0.contains("ready>") }
      try await terminal.send(SIGKILL)
      try terminal.enter("'\(Mulu.binary)' '\(document)'")
      try await terminal.wait(for: "the place it was left at") { $0.status.contains("下种") }
    }
  }
}
