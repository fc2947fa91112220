import Testing

/// On every kind of terminal the same stands at the same place, and whatever matters is told apart without colours.
@Suite(.inTerminal) struct TerminalKindTests {
  static let kinds = [
    "xterm-256color", "xterm", "tmux-256color", "screen", "screen-256color", "linux", "vt100", "vt220",
  ]

  static let sizes = [TerminalSize(80, 24), TerminalSize(40, 12), TerminalSize(120, 40)]

  /// The screens of one session at every size: a section, hits, their list, a bookmark, help.
  private func screens(
    _ command: [String], kind: String, in workspace: Workspace, environment: [String: String] = [:]
  ) async throws -> [[String]] {
    var screens: [[String]] = []
    let environment = environment.merging(["TERM": kind]) { $1 }
    try await TmuxTerminal.run(command, in: workspace, environment: environment) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      for size in Self.sizes {
        try terminal.resize(to: size)
        try await terminal.wait(for: "\(size)") { $0.rows.count == size.rows && $0.status.contains("%") }
        try terminal.press("g", "]", "]", "]", "m", "a", "/", "土", "Enter")
        try await terminal.wait(for: "7 of 11")
        try terminal.press("&")
        screens.append(try await terminal.wait(for: "Hits 11").rows)
        try terminal.press("Enter", "j", "k", "j")
        let further = try await terminal.wait(for: "a row further") {
          !$0.rows[0].contains("下种") && $0.status.contains("7 of 11")
        }
        screens.append(further.rows)
        try terminal.press("t", "t", "?")
        screens.append(try await terminal.wait(for: "Moving").rows)
        try terminal.press("?")
      }
    }
    return screens
  }

  @Test func sameOnAllKinds() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    var first: [[String]] = []
    for kind in Self.kinds {
      let screens = try await screens([Mulu.binary, document], kind: kind, in: Workspace())
      if first.isEmpty { first = screens }
      // The status row tells the time left, which depends on how fast the keys come.
      let differing = zip(screens, first).first { $0.dropLast() != $1.dropLast() }
      #expect(differing == nil, "TERM=\(kind)")
    }
  }
}
