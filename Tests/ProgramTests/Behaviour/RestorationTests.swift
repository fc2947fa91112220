import Glibc
import Testing

/// The terminal is given back as it was, whatever ends the program.
@Suite(.inTerminal) struct RestorationTests {
  static let endings: [(signal: Int32, status: String)] = [
    (SIGTERM, "143"), (SIGHUP, "129"), (SIGINT, "130"), (SIGQUIT, "131"), (SIGSEGV, "139"), (SIGABRT, "134"),
  ]

  @Test func afterQuitting() async throws {
    let workspace = try Workspace()
    try await ShellInTerminal.mulu(try workspace.document("garden.zh.md"), in: workspace) { terminal, _ in
      try await terminal.wait(for: "惊蛰以后")
      #expect(try terminal.value("alternate_on") == "1")
      try terminal.press("q")
      try await expectRestored(terminal, status: "0")
    }
  }

  @Test(arguments: endings) func afterSignal(_ ending: (signal: Int32, status: String)) async throws {
    let workspace = try Workspace()
    try await ShellInTerminal.mulu(try workspace.document("garden.zh.md"), in: workspace) { terminal, process in
      try await terminal.wait(for: "惊蛰以后")
      #expect(kill(process, ending.signal) == 0)
      try await expectRestored(terminal, status: ending.status)
    }
  }

  /// In the middle of a prompt, with the cursor shown.
  @Test func afterSignalWhileTyping() async throws {
    let workspace = try Workspace()
    try await ShellInTerminal.mulu(try workspace.document("garden.zh.md"), in: workspace) { terminal, process in
      try terminal.press("/", "abc")
      try await terminal.wait(for: "Search: abc")
      #expect(kill(process, SIGTERM) == 0)
      try await expectRestored(terminal, status: "143")
    }
  }

  @Test(arguments: ["missing.txt", "documents/binary.txt"]) func afterError(_ name: String) async throws {
    let workspace = try Workspace()
    try workspace.write(String(repeating: "\u{0}\u{1}\u{2}\u{7}", count: 100), to: "binary.txt")
    try await ShellInTerminal.mulu(name, in: workspace) { terminal, _ in
      try await expectRestored(terminal, status: "1")
      #expect(try terminal.screen().contains("mulu: \(name)"))
    }
  }

  /// A terminal that can do nothing gets a message, not a program that fails on it.
  @Test(arguments: ["", "dumb", "no-such-terminal"]) func onUnusableTerminal(_ name: String) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await ShellInTerminal.mulu(document, in: workspace, environment: ["TERM": name]) { terminal, _ in
      try await expectRestored(terminal, status: "1")
      #expect(try terminal.screen().contains("mulu: "))
    }
  }

  private func expectRestored(_ terminal: TmuxTerminal, status: String) async throws {
    let after = try await ShellInTerminal.aftermath(of: terminal)
    #expect(after.status == status)
    #expect(after.modesAfter == after.modesBefore)
    #expect(!after.isAlternate)
    #expect(after.showsCursor)
    #expect(!after.sendsKeypadKeys)
    #expect(!after.bracketsPaste)
    #expect(after.reordersText)
    #expect(after.screen.contains("the shell was here"))
    #expect(!after.screen.contains("惊蛰以后"))
  }
}
