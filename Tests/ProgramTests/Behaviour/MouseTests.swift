import Foundation
import Testing

/// The mouse, as a terminal reports it.
@Suite(.inTerminal) struct MouseTests {
  private static let off = "\u{1B}[?1006l\u{1B}[?1000l"

  private func reportsMouse(_ terminal: TmuxTerminal) throws -> Bool {
    try terminal.value("mouse_button_flag") == "1" || terminal.value("mouse_standard_flag") == "1"
  }

  @Test func scrollsPicksAndFolds() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      let first = try await terminal.wait(for: "惊蛰以后")
      #expect(try !reportsMouse(terminal))
      try terminal.press("M")
      try await terminal.wait(for: "Shift selects")
      #expect(try reportsMouse(terminal))
      #expect(try terminal.value("mouse_sgr_flag") == "1")

      // The wheel over the text.
      try terminal.press("\u{1B}[<65;50;5M")
      let scrolled = try await terminal.wait(for: "the text further up") { screen in
        (0..<19).allSatisfy { screen.textColumn($0) == first.textColumn($0 + 3) }
      }
      #expect(scrolled.rows[1].prefix(20) == first.rows[1].prefix(20))

      // The sign of an entry, then its title; the release says nothing.
      let row = try #require(scrolled.rows.dropFirst().firstIndex { $0.prefix(24).contains("−") })
      let sign = scrolled.rows[row].prefix { $0 != "−" }.count
      try terminal.press("\u{1B}[<0;\(sign + 1);\(row + 1)M\u{1B}[<0;\(sign + 1);\(row + 1)m")
      try await terminal.wait(for: "the entry folded") { $0.rows[row].prefix(24).contains("+") }
      try terminal.press("\u{1B}[<0;12;\(row + 1)M\u{1B}[<0;12;\(row + 1)m")
      try await terminal.wait(for: "another place") { $0.textColumn(0) != scrolled.textColumn(0) }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
      #expect(String(decoding: try terminal.written(), as: UTF8.self).contains(Self.off))
    }
  }

  @Test(arguments: [(SIGTERM, "143"), (SIGSEGV, "139")])
  func isRememberedAndGivenBackHoweverItEnds(signal: Int32, status: String) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("M")
      try await terminal.wait(for: "Shift selects")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    try await ShellInTerminal.mulu(document, in: workspace) { terminal, process in
      try await terminal.wait(for: "惊蛰以后")
      #expect(try reportsMouse(terminal))
      #expect(kill(process, signal) == 0)
      let after = try await ShellInTerminal.aftermath(of: terminal)
      #expect(after.status == status)
      #expect(try !reportsMouse(terminal))
    }
  }

  @Test func brokenReportsAreNoKeys() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      let first = try await terminal.wait(for: "惊蛰以后")
      // Off, as at the start: nothing that looks like the mouse does anything.
      try terminal.press(
        "\u{1B}[<65;50;5M", "\u{1B}[<0;99999999999;5M", "\u{1B}[<0;3;4;5M", "\u{1B}[M`jq", "\u{1B}[<0;5;3m")
      try terminal.press("/", "x")
      let screen = try await terminal.wait(for: "Search: x")
      #expect(screen.rows.dropLast() == first.rows.dropLast())
    }
  }
}

extension TerminalScreen {
  /// What stands in a row behind the rule beside the navigator.
  fileprivate func textColumn(_ row: Int) -> String {
    String(rows[row].drop { $0 != "│" })
  }
}
