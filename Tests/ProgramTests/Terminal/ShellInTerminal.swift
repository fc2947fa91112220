import Foundation

/// mulu in a shell's terminal: what the shell finds there before and after.
enum ShellInTerminal {
  /// Writes the terminal's modes, runs mulu under its own process number, and writes its status and the modes again.
  static func script(for program: String) -> String {
    """
    ulimit -c 0
    echo the shell was here
    stty -g > modes-before
    \(program)
    echo $? > status
    stty -g > modes-after
    echo the shell is back
    exec sleep 1000
    """
  }

  /// Runs mulu on a document from such a shell.
  static func mulu(
    _ document: String, in workspace: Workspace, environment: [String: String] = [:],
    _ body: (TmuxTerminal, _ process: pid_t) async throws -> Void
  ) async throws {
    let program = "/bin/sh -c 'echo $$ > process; exec \"$0\" \"$@\"' \"$0\" \"$@\""
    try await run(program, [Mulu.binary, document], in: workspace, environment: environment) { terminal in
      let text = try await workspace.textWhenWritten(of: workspace.path("process"))
      guard let process = pid_t(text.dropLast()) else { throw TestFailure("no process: \(text)") }
      try await body(terminal, process)
    }
  }

  /// Runs a line of shell in such a shell; `$0` and `$@` in it are the arguments.
  static func run(
    _ program: String, _ arguments: [String], in workspace: Workspace, environment: [String: String] = [:],
    _ body: (TmuxTerminal) async throws -> Void
  ) async throws {
    let command = ["/bin/sh", "-c", "cd '\(workspace.folder)'\n" + script(for: program)] + arguments
    try await TmuxTerminal.run(command, in: workspace, environment: environment, body)
  }

  /// What the shell found after the program had ended.
  struct Aftermath {
    var status: String
    var modesBefore: String
    var modesAfter: String
    var screen: TerminalScreen
    var isAlternate: Bool
    var showsCursor: Bool
    var sendsKeypadKeys: Bool

    /// Whether pasted text still comes in brackets.
    var bracketsPaste: Bool

    /// Whether the terminal may reorder text of both directions again (BDSM).
    var reordersText: Bool
  }

  /// Waits until the shell is back.
  static func aftermath(of terminal: TmuxTerminal) async throws -> Aftermath {
    let workspace = terminal.workspace
    let screen = try await terminal.wait(for: "the shell is back")
    let written = String(decoding: try terminal.written(), as: UTF8.self)
    return Aftermath(
      status: String(try workspace.text(of: workspace.path("status")).dropLast()),
      modesBefore: try workspace.text(of: workspace.path("modes-before")),
      modesAfter: try workspace.text(of: workspace.path("modes-after")),
      screen: screen,
      isAlternate: try terminal.value("alternate_on") == "1",
      showsCursor: try terminal.value("cursor_flag") == "1",
      sendsKeypadKeys: try terminal.value("keypad_cursor_flag") == "1",
      bracketsPaste: written.lastIndex(of: "\u{1B}[?2004h") > written.lastIndex(of: "\u{1B}[?2004l"),
      reordersText: written.lastIndex(of: "\u{1B}[8h") >= written.lastIndex(of: "\u{1B}[8l"))
  }
}

extension String {
  /// Where a text begins for the last time; -1 for nowhere.
  fileprivate func lastIndex(of text: String) -> Int {
    range(of: text, options: .backwards).map { distance(from: startIndex, to: $0.lowerBound) } ?? -1
  }
}
