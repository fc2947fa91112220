import Foundation
import TestSupport
import Testing

/// The built program on files that nobody writes: it opens, moves, searches and ends.
@Suite(.inTerminal) struct NastyInputTests {
  @Test(arguments: [
    NastyText.longLine, .headings, .blankLines, .brokenUTF8, .brokenUTF16, .combiningStack, .escapes,
  ])
  func reading(_ text: NastyText) async throws {
    let workspace = try Workspace()
    try await read(try workspace.write(Data(text.bytes), to: "nasty.txt"), in: workspace)
  }

  @Test(arguments: ["空 格 和 '引号' \"双\" $VAR `x`.txt", String(repeating: "长", count: 83) + ".txt"])
  func readingUnderAName(_ name: String) async throws {
    let workspace = try Workspace()
    let path = try workspace.write("第一章 雪\n山上下雪了。\n第二章 雨\n雨停了。\n", to: name)
    try await read(path, in: workspace)
  }

  @Test func namesThatLookLikeOptions() throws {
    let workspace = try Workspace()
    let path = try workspace.write("第一章 雪\n山上下雪了。\n", to: "--json")
    for arguments in [["cat", "--", path], ["toc", "--", path], ["info", "--", path]] {
      let command = try Command(
        [Mulu.binary] + arguments, environment: workspace.environment(language: .english), in: workspace)
      #expect(command.status == 0)
      #expect(command.output.contains("第一章 雪") || arguments[0] == "info")
    }
  }

  private func read(_ path: String, in workspace: Workspace) async throws {
    try await TmuxTerminal.mulu(path, in: workspace) { terminal in
      try await terminal.wait(for: "the status row") {
        $0.status.contains("%") || $0.status.contains("malformed")
      }
      try terminal.press("Space", "d", "G", "b", "R", "g", "R", "]", "[", "t", "t", "-", "+", "/雪", "Enter", "n", "G")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }
}
