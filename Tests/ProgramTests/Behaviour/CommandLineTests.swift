import Foundation
import Testing

/// What scripts rely on.
@Suite struct CommandLineTests {
  private struct Entry: Decodable, Equatable {
    var level: Int
    var title: String
    var offset: Int
  }

  @Test func toc() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("toc", try workspace.document("garden.zh.md"), in: workspace)
    #expect(command.status == 0)
    #expect(command.errors == "")
    let lines = command.output.split(separator: "\n")
    #expect(lines.prefix(4) == ["院子里的一年", "  春天", "    翻土", "    下种"])
    #expect(lines.count == 17)
  }

  @Test func tocAsJSON() throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    let command = try Mulu.run("toc", "--json", document, in: workspace)
    #expect(command.status == 0)
    let entries = try JSONDecoder().decode([Entry].self, from: Data(command.output.utf8))
    #expect(entries.prefix(3).map(\.title) == ["院子里的一年", "春天", "翻土"])
    #expect(entries.prefix(3).map(\.level) == [1, 2, 3])
    #expect(entries.map(\.offset) == entries.map(\.offset).sorted())
    #expect(entries.first?.offset == 0)
  }

  @Test func tocOfPlainText() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("toc", try workspace.document("voyage.zh.txt"), in: workspace)
    let titles = command.output.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(titles.suffix(4) == ["第一章 出门", "第二章 渡口", "第三章 城里", "第四章 回家"])
  }

  @Test func cat() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("cat", try workspace.document("lighthouse.en.md"), in: workspace)
    #expect(command.status == 0)
    let lines = command.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "The Keeper's Notebook")
    #expect(lines.contains("Winding the clock"))
    #expect(
      lines.contains(
        "Take two turns around the bollard before anybody says a word. Conversation can wait, a tide does not."))
  }

  /// Hard-wrapped source lines come out as the paragraphs they were.
  @Test func catRepairs() throws {
    let workspace = try Workspace()
    let document = try workspace.document("voyage.zh.txt")
    let lines = try Mulu.run("cat", document, in: workspace).output.split(separator: "\n").map(String.init)
    #expect(
      lines.contains { $0.hasSuffix("天还没有亮，阿林就醒了。他把灯芯拨短了一点，看见窗纸上有一层薄薄的霜。父亲在院子里套车，马的鼻息一团一团地白。") })
    let raw = try Mulu.run("cat", "--raw", document, in: workspace)
    #expect(raw.output == (try workspace.text(of: document)))
  }

  @Test(arguments: [1, 2, 20, 40, 80]) func catAtWidth(_ width: Int) throws {
    let workspace = try Workspace()
    for name in Fixtures.names(in: "documents", ending: "") {
      let command = try Mulu.run("cat", "--width", "\(width)", try workspace.document(name), in: workspace)
      #expect(command.status == 0)
      for line in command.output.split(separator: "\n") {
        #expect(TerminalScreen.columns(of: String(line)) <= max(2, width), "\(line)")
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test func info() throws {
    struct Info: Decodable {
      var format: String
      var encoding: String
      var title: String
      var characters: Int
      var paragraphs: Int
      var sections: Int
    }
    let workspace = try Workspace()
    let command = try Mulu.run("info", "--json", try workspace.document("garden.zh.md"), in: workspace)
    #expect(command.status == 0)
    let info = try JSONDecoder().decode(Info.self, from: Data(command.output.utf8))
    #expect(info.format == "markdown")
    #expect(info.encoding == "UTF-8")
    #expect(info.title == "院子里的一年")
    #expect(info.sections == 17)
    #expect(info.paragraphs > 20 && info.characters > 800)
    let lines = try Mulu.run("info", try workspace.document("garden.zh.md"), in: workspace)
    #expect(lines.output.contains("sections: 17\n"))
  }

  @Test(arguments: ["toc", "cat", "info"]) func standardInput(_ subcommand: String) throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    let command = try Mulu.run(subcommand, "-", in: workspace, input: document)
    #expect(command.status == 0)
    #expect(command.output.contains("院子里的一年"))
  }
}

extension CommandLineTests {
  @Test(arguments: [
    ["--nonsense"], ["toc"], ["toc", "--nonsense", "x"], ["cat", "--width", "-1", "x"],
    ["cat", "--width", "wide", "x"],
    ["bookmarks", "nonsense"], ["bookmarks", "list", "--nonsense"], ["bookmarks", "export", "--format", "pdf"],
    ["bookmarks", "import"],
    ["bookmarks", "add", "x"], ["bookmarks", "add", "--quote", "y", "--offset", "1", "x"],
    ["bookmarks", "edit", "x"], ["bookmarks", "edit", "--color", "grey", "x"],
    ["bookmarks", "edit", "--mark", "1", "x"], ["bookmarks", "remove"], ["--navigator", "perhaps", "x"],
    ["one.md", "two.md"],
  ])
  func badUsage(_ arguments: [String]) throws {
    let workspace = try Workspace()
    let command = try Command(
      [Mulu.binary] + arguments, environment: workspace.environment(language: .english), in: workspace)
    #expect(command.status == 64)
    #expect(command.output == "")
    #expect(!command.errors.isEmpty)
  }

  @Test(arguments: [["toc"], ["toc", "--json"], ["cat"], ["info"], []], Mulu.Language.allCases)
  func missingFile(_ subcommand: [String], _ language: Mulu.Language) throws {
    let workspace = try Workspace()
    try expectFailure(subcommand + [workspace.path("missing.md")], language, naming: "missing.md", in: workspace)
  }

  @Test(arguments: ["toc", "cat", "info"]) func unreadableFiles(_ subcommand: String) throws {
    let workspace = try Workspace()
    let binary = try workspace.write(
      "\u{7F}ELF\u{2}\u{1}\u{1}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{0}\u{2}", to: "program")
    try expectFailure([subcommand, binary], naming: "program", in: workspace)
    try expectFailure([subcommand, workspace.path("documents")], naming: "documents", in: workspace)
    try expectFailure([subcommand, "/dev/null"], naming: "/dev/null", in: workspace)
    if getuid() != 0 {
      let closed = try workspace.write("text", to: "closed.txt")
      #expect(chmod(closed, 0) == 0)
      try expectFailure([subcommand, closed], naming: "closed.txt", in: workspace)
    }
  }

  /// One line on standard error that names the file, and status 1.
  private func expectFailure(
    _ arguments: [String], _ language: Mulu.Language = .english, naming name: String, in workspace: Workspace
  ) throws {
    let command = try Command(
      [Mulu.binary] + arguments, environment: workspace.environment(language: language), in: workspace)
    #expect(command.status == 1)
    #expect(command.output == "")
    #expect(command.errors.hasPrefix("mulu: ") && command.errors.contains(name))
    #expect(command.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: Mulu.Language.allCases) func help(_ language: Mulu.Language) throws {
    let workspace = try Workspace()
    let command = try Mulu.run("--help", in: workspace, language: language)
    #expect(command.status == 0)
    for word in ["toc", "cat", "info", "bookmarks"] { #expect(command.output.contains(word)) }
    #expect(!command.output.contains("generate-manual"))
    #expect(command.output.contains("目录") == (language == .chinese))
    for subcommand in ["toc", "cat", "info", "bookmarks"] {
      let help = try Mulu.run(subcommand, "--help", in: workspace, language: language)
      #expect(help.status == 0 && help.output.contains("mulu \(subcommand)"))
    }
  }

  @Test func version() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("--version", in: workspace)
    #expect(command.status == 0)
    #expect(command.output.split(separator: ".").count == 3)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func completions(_ shell: String) throws {
    let workspace = try Workspace()
    let command = try Mulu.run("--generate-completion-script", shell, in: workspace)
    #expect(command.status == 0)
    #expect(command.output.contains("bookmarks"))
  }

  /// A pipe whose reader has gone ends the program quietly.
  @Test func readerThatHasGone() throws {
    let workspace = try Workspace()
    let document = try workspace.write(String(repeating: "Text of a line.\n\n", count: 100_000), to: "long.txt")
    let line = "\"$0\" cat \"$1\" | head -n 1"
    let command = try Command(
      ["/bin/sh", "-c", line, Mulu.binary, document], environment: workspace.environment(language: .english),
      in: workspace)
    #expect(command.output == "Text of a line.\n")
    #expect(command.errors == "")
  }

  /// `generate-manual` writes the page: the keys in it come from the key map.
  @Test func manualPageIsUpToDate() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("generate-manual", in: workspace, language: .chinese)
    #expect(command.status == 0)
    #expect(command.output == (try workspace.text(of: Mulu.packageFolder + "/Documentation/mulu.1")))
  }
}
