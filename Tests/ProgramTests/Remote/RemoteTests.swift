import Foundation
import Testing

/// Reading at the other end of a line that may drop.
@Suite(.enabled(if: SSHServer.isAvailable, "tmux, ssh or sshd is not installed")) struct RemoteTests {
  /// A line of shell that reads a document on a server without a locale, and leaves its process number.
  private func line(reading document: String, in workspace: Workspace) -> String {
    let variables = workspace.environment(language: .english).filter {
      !["LANG", "LC_MESSAGES", "TERM"].contains($0.key)
    }
    return "echo $$ > '\(workspace.path("process"))'; exec env -i TERM=\"$TERM\" "
      + variables.map { "'\($0.key)=\($0.value)'" }.sorted().joined(separator: " ")
      + " '\(Mulu.binary)' '\(document)'"
  }

  /// Waits until the program at the other end has ended.
  private func waitForEnd(in workspace: Workspace) async throws {
    let process = try await workspace.textWhenWritten(of: workspace.path("process")).dropLast()
    try await Patience.wait(otherwise: "the program goes on without a line") {
      FileManager.default.fileExists(atPath: "/proc/\(process)/exe") ? nil : true
    }
  }

  @Test func lineDropsAndTheReaderComesBack() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    let server = try SSHServer(in: workspace)
    let command = try server.login(line(reading: document, in: workspace))
    var left: TerminalScreen?
    try await TmuxTerminal.run(command, in: workspace, environment: ["TERM": "xterm-256color"]) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("Space", "/", "浇水", "Enter")
      try await terminal.wait(for: "the hit") { $0.contains("浇水在清早") && $0.status.contains(" of 3") }
      try terminal.press("C-g", "m", "a")
      let large = try await terminal.wait(for: "Mark a set")

      try terminal.resize(to: TerminalSize(50, 12))
      try await terminal.wait(for: "a small screen") { $0.rows.count == 12 && !$0.contains("│") }
      try terminal.resize(to: TerminalSize(80, 24))
      try await terminal.wait(for: "the large screen") { $0.rows.dropLast() == large.rows.dropLast() }

      try terminal.press("]")
      left = try await terminal.wait(for: "the next section") { $0.rows.dropLast() != large.rows.dropLast() }
      try await terminal.send(SIGKILL)
      #expect(try await terminal.exitStatus() == 137)
    }
    try await waitForEnd(in: workspace)
    try await TmuxTerminal.run(command, in: workspace, environment: ["TERM": "xterm-256color"]) { terminal in
      try await terminal.wait(for: "the screen that was left") { $0.rows.dropLast() == left?.rows.dropLast() }
      try terminal.press("g", "'", "a")
      try await terminal.wait(for: "the mark") { $0.rows[0].contains("│a") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    withExtendedLifetime(server) {}
  }
}
