import Glibc
import TestSupport
import Testing

/// The screen follows the terminal's size, and the place stays.
@Suite(.inTerminal) struct ResizingTests {
  @Test func smallAndBackShowsTheSame() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("lighthouse.en.md")
    try await TmuxTerminal.mulu(document, size: TerminalSize(120, 40), in: workspace) { terminal in
      try terminal.press("]", "]", "j", "j", "j", "j", "j")
      let large = try await terminal.wait(for: "a row inside a section") { $0.rows[0].contains("1. Put out the flame") }
      try terminal.resize(to: TerminalSize(20, 5))
      try await terminal.wait(for: "the same row in a small terminal") {
        $0.rows.count == 5 && $0.rows[0].contains("1. Put out the")
      }
      try terminal.resize(to: TerminalSize(120, 40))
      try await terminal.wait(for: "the same screen") { $0 == large }
    }
  }

  static let sizes = [
    TerminalSize(1, 1), TerminalSize(2, 1), TerminalSize(1, 2), TerminalSize(3, 3), TerminalSize(10, 2),
    TerminalSize(2, 24), TerminalSize(200, 1), TerminalSize(59, 9), TerminalSize(61, 3), TerminalSize(400, 120),
  ]

  /// Every part of the screen is drawn at every size without the program ending.
  @Test(arguments: sizes) func anySize(_ size: TerminalSize) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, size: size, in: workspace) { terminal in
      for keys in [
        ["Space", "k", "]"], ["t", "j", "L"], ["/", "水", "Enter", "n"], ["&", "B", "a", "x", "Enter"], ["?"],
      ] {
        for key in keys { try terminal.press(key) }
        try terminal.press("C-g", "C-g")
      }
      try terminal.press("R", "R", "-", "+", ",", ".", "c", "c", "c", "c", "G")
      try terminal.resize(to: TerminalSize(80, 24))
      // On a screen that shows all of it, the end is where the beginning is.
      try terminal.press("G")
      try await terminal.wait(for: "the end of the document") { $0.status.contains("100%") }
      try terminal.resize(to: size)
      try terminal.press("g", "q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  /// A window dragged about: 200 sizes within two seconds, set on the line itself, as tmux would pass on but a few.
  @Test func stormOfSizes() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await ShellInTerminal.mulu(document, in: workspace) { terminal, _ in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "]", "j", "j")
      let before = try await terminal.wait(for: "a row inside a section") { $0.rows[0].contains("先种耐寒的") }
      let line = open(try terminal.value("pane_tty"), O_RDWR | O_NOCTTY)
      try #require(line >= 0)
      defer { close(line) }
      var random = SeededGenerator(seed: 200)
      for _ in 0..<200 {
        var size = winsize(
          ws_row: .random(in: 1...60, using: &random), ws_col: .random(in: 1...200, using: &random), ws_xpixel: 0,
          ws_ypixel: 0)
        #expect(ioctl(line, UInt(TIOCSWINSZ), &size) == 0)
        try await Task.sleep(for: .milliseconds(9))
      }
      var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
      #expect(ioctl(line, UInt(TIOCSWINSZ), &size) == 0)
      try await terminal.wait(for: "the same screen") { $0 == before }
      try terminal.press("q")
      let after = try await ShellInTerminal.aftermath(of: terminal)
      #expect(after.status == "0")
      #expect(after.modesAfter == after.modesBefore)
    }
  }

  @Test(arguments: [TerminalSize(1, 1), TerminalSize(3, 2), TerminalSize(12, 4)])
  func anySizeOnTheShelf(_ size: TerminalSize) async throws {
    let workspace = try Workspace()
    _ = try workspace.document("garden.zh.md")
    _ = try workspace.document("lighthouse.en.md")
    try await TmuxTerminal.mulu(workspace.path("documents"), size: size, in: workspace) { terminal in
      try terminal.press("j", "k", "/", "e", "Enter", "?", "C-g")
      try terminal.resize(to: TerminalSize(80, 24))
      try await terminal.wait(for: "The Keeper's Notebook")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  /// What has not changed is not sent again: no screen is cleared once the first is shown.
  @Test func nothingIsCleared() async throws {
    let workspace = try Workspace()
    try await TmuxTerminal.mulu(try workspace.document("garden.zh.md"), in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      let opened = try terminal.written().count
      try terminal.press("j", "Space", "]", "t", "Tab", "B", "C-g", "c", "R", "?", "?", "G")
      try await terminal.wait(for: "the end of the document") { $0.contains("冬天没有什么可做的") }
      let written = String(decoding: try terminal.written()[opened...], as: UTF8.self)
      #expect(!written.contains("\u{1B}[J") && !written.contains("\u{1B}[2J") && !written.contains("\u{1B}[H\u{1B}[J"))
    }
  }
}
