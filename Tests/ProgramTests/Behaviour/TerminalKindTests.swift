import Foundation
import Testing

/// On every kind of terminal the same stands at the same place, and whatever matters is told apart without colours.
@Suite(.inTerminal) struct TerminalKindTests {
  static let kinds = [
    "xterm-256color", "xterm", "tmux-256color", "screen", "screen-256color", "linux", "vt100", "vt220",
    "xterm-mono",
  ]

  static let sizes = [TerminalSize(80, 24), TerminalSize(40, 12), TerminalSize(120, 40)]

  /// The screens of one session at every size: a section, hits, their list, a bookmark, help.
  ///
  /// - Parameter expected: screens that are waited for; a program in between may show a frame bit by bit.
  private func screens(
    _ command: [String], kind: String, in workspace: Workspace, environment: [String: String] = [:],
    expected: [[String]] = []
  ) async throws -> [[String]] {
    var screens: [[String]] = []
    func isExpected(_ screen: TerminalScreen) -> Bool {
      expected.isEmpty || expected[screens.count].dropLast() == screen.rows.dropLast()
    }
    let environment = environment.merging(["TERM": kind]) { $1 }
    try await TmuxTerminal.run(command, in: workspace, environment: environment) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      for size in Self.sizes {
        try terminal.resize(to: size)
        try await terminal.wait(for: "\(size)") { $0.rows.count == size.rows && $0.status.contains("%") }
        try terminal.press("g", "]", "]", "]", "m", "a", "/", "土", "Enter")
        try await terminal.wait(for: "7 of 11")
        try terminal.press("&")
        screens.append(try await terminal.wait(for: "hits") { $0.contains("Hits 11") && isExpected($0) }.rows)
        try terminal.press("Enter", "j", "k", "j")
        let further = try await terminal.wait(for: "a row further") {
          !$0.rows[0].contains("下种") && $0.status.contains("7 of 11") && isExpected($0)
        }
        screens.append(further.rows)
        try terminal.press("t", "t", "?")
        screens.append(try await terminal.wait(for: "help") { $0.contains("Moving") && isExpected($0) }.rows)
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

  /// Programs that put a terminal of their own between ours and the reader; each ends with it.
  static let between = ["tmux", "screen"].filter { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)") }

  @Test(arguments: between) func sameInsideOfAnother(_ program: String) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    let configuration = workspace.path("between.conf")
    let settings =
      program == "tmux"
      ? "set -g status off\nset -g default-terminal tmux-256color\nset -g destroy-unattached on\n"
      : "startup_message off\nautodetach off\nvbell off\n"
    try settings.write(toFile: configuration, atomically: true, encoding: .utf8)
    let command =
      program == "tmux"
      ? ["/usr/bin/tmux", "-S", workspace.path("between"), "-f", configuration, "new-session"]
      : ["/usr/bin/screen", "-U", "-c", configuration]
    let plain = try await screens([Mulu.binary, document], kind: "tmux-256color", in: Workspace())
    // With a locale that is not installed screen counts a wide character as one column.
    let inside = try await screens(
      command + [Mulu.binary, document], kind: "tmux-256color", in: workspace,
      environment: ["TMUX": "", "LC_MESSAGES": "", "SCREENDIR": workspace.path("sockets")], expected: plain)
    #expect(inside.count == plain.count)
  }
}
