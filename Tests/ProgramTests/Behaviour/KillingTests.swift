import Foundation
import Testing

/// What no program can see coming (SIGKILL) takes nothing that was saved before.
@Suite(.inTerminal) struct KillingTests {
  private struct Statistics: Decodable, Equatable {
    struct Amount: Decodable, Equatable {
      var seconds: Int
      var words: Int
    }

    var total: Amount

    static func saved(in workspace: Workspace) throws -> Statistics {
      let command = try Mulu.run("stats", "--json", in: workspace)
      return try JSONDecoder().decode(Statistics.self, from: Data(command.output.utf8))
    }
  }

  /// The rows of text on a screen, without the navigator and the column of marks.
  private func text(of screen: TerminalScreen) -> [Substring] {
    screen.rows.dropLast().map { $0.drop { $0 != "│" }.dropFirst(2) }
  }

  @Test func backAtThePlaceWithBookmarkAndRecord() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("lighthouse.en.md")
    let size = TerminalSize(60, 8)
    var rows: [Substring] = []
    var read: Statistics?
    try await TmuxTerminal.mulu(document, size: size, in: workspace) { terminal in
      try await terminal.wait(for: "Notes kept at a lighthouse")
      // Rows that leave the screen count as read once there was time to read them; they are saved at a pause.
      let saved: Statistics = try await Patience.wait(otherwise: "nothing that was read was saved") {
        if read?.total.words ?? 0 == 0 { try terminal.press("j", "j") }
        Thread.sleep(forTimeInterval: 2.5)
        let now = try Statistics.saved(in: workspace)
        defer { read = now }
        return now.total.words > 0 && now == read ? now : nil
      }
      read = saved
      rows = text(of: try terminal.screen())
      try terminal.press("m", "a")
      try await terminal.wait(for: "Mark a set")
      try await terminal.send(SIGKILL)
      #expect(try await terminal.exitStatus() == 137)
    }
    #expect(try Statistics.saved(in: workspace) == read)
    try await TmuxTerminal.mulu(document, size: size, in: workspace) { terminal in
      try await terminal.wait(for: "the place that was left") { screen in
        text(of: screen) == rows && screen.rows[0].contains("│a")
      }
      try terminal.press("G", "'", "a")
      try await terminal.wait(for: "the bookmark's place") { $0.rows[0].contains("│a") }
    }
  }
}
