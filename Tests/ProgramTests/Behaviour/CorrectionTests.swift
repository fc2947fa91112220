import Foundation
import Testing

/// What a person says of a document's headings: at once, remembered, and kept through changes of the file.
@Suite(.inTerminal) struct CorrectionTests {
  private static let lessons = """
    山居笔记

    第一讲　看云

    清晨的云从山谷里升起来，慢慢地漫过屋顶，到了中午才散开，露出对面的山。

    旁白　说话的人不在这里，他在很远的地方，隔着两条河，一座山，和许多年的时间。

    第二讲　听雨

    雨落在瓦上和落在叶上，声音是不一样的，听久了就能分出是哪一棵树的叶子。

    第三讲　等雪

    雪要等到夜里才下，早上推开门，路已经没有了，只有一行不知道是谁的脚印。

    """

  private func toc(_ document: String, in workspace: Workspace, _ options: String...) throws -> [Substring] {
    let command = try Command(
      [Mulu.binary, "toc"] + options + [document], environment: workspace.environment(language: .english),
      in: workspace)
    #expect(command.status == 0, "\(command.errors)")
    return command.output.split(separator: "\n")
  }

  @Test func aCorrectedLineSurvivesAnEditOfTheFile() async throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.lessons, to: "lessons.txt")
    #expect(try !toc(document, in: workspace).contains { $0.contains("旁白") })
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "旁白")
      try terminal.press("T", "j", "j", "j", "2")
      try await terminal.wait(for: "the entry") {
        $0.status.contains("Level 2: “旁白") && $0.rows.contains { $0.contains(/旁白.*│/) }
      }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(try toc(document, in: workspace).contains { $0.contains("旁白") })
    // Something is put before it and something behind it is changed.
    let edited =
      "新写的开头，原来没有这一段，后来加上的，有一整行那么长，也许还要更长。\n\n"
      + Self.lessons.replacing("等雪", with: "等第一场雪")
    try workspace.write(edited, to: "lessons.txt")
    #expect(try toc(document, in: workspace).contains { $0.contains("旁白") })
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the entry") { $0.rows.contains { $0.contains(/旁白.*│/) } }
      try terminal.press("T")
      try await terminal.wait(for: "Heading?")
      try terminal.press("Escape")
      try await terminal.wait(for: "the status row") { !$0.status.contains("Heading?") }
      try terminal.press(":headings", "Enter")
      try await terminal.wait(for: "the list") { $0.rows[0].contains("Own headings 1") }
      try terminal.press("x")
      try await terminal.wait(for: "the empty list") { $0.contains("None yet") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(try !toc(document, in: workspace).contains { $0.contains("旁白") })
  }

  @Test func rulesOnTheCommandLine() throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.lessons, to: "lessons.txt")
    let judged = try toc(document, in: workspace)
    // Tried, it is not remembered.
    #expect(
      try toc(document, in: workspace, "--rule", "3:^旁白").contains { $0.hasPrefix("    旁白 说话的人") })
    #expect(try toc(document, in: workspace) == judged)
    #expect(try Mulu.run("headings", "list", document, in: workspace).output == "")
    // Added, it is.
    #expect(try Mulu.run("headings", "add", "2:^旁白", document, in: workspace).status == 0)
    #expect(try Mulu.run("headings", "list", document, in: workspace).output == "1\t2\t/^旁白/\n")
    #expect(try toc(document, in: workspace).contains { $0.contains("旁白") })
    #expect(try Mulu.run("info", document, in: workspace).output.contains("rules of yours: 1"))
    #expect(try Mulu.run("headings", "remove", "2", document, in: workspace).status == 1)
    #expect(try Mulu.run("headings", "remove", "1", document, in: workspace).status == 0)
    #expect(try toc(document, in: workspace) == judged)
    #expect(try !Mulu.run("info", document, in: workspace).output.contains("corrections"))
    #expect(try Mulu.run("headings", "add", "^a", document, in: workspace).status == 0)
    #expect(try Mulu.run("headings", "add", "2:^b", document, in: workspace).status == 0)
    #expect(try Mulu.run("headings", "remove", "all", document, in: workspace).status == 0)
    #expect(try Mulu.run("headings", "list", document, in: workspace).output == "")
  }

  @Test(arguments: Mulu.Language.allCases) func aWrongExpressionIsOneLine(_ language: Mulu.Language) throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.lessons, to: "lessons.txt")
    for arguments in [
      ["toc", "--rule", "2:(", document], ["headings", "add", "2:[a", document], ["headings", "add", "2:", document],
    ] {
      let command = try Command(
        [Mulu.binary] + arguments, environment: workspace.environment(language: language), in: workspace)
      #expect(command.status == 64)
      #expect(command.output == "")
      #expect(command.errors.hasPrefix("mulu: ") && command.errors.split(separator: "\n").count == 1)
    }
    let markdown = try workspace.document("garden.zh.md")
    #expect(try Mulu.run("headings", "add", "1:x", markdown, in: workspace, language: language).status == 1)
  }
}
