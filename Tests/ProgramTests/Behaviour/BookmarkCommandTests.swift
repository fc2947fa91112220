import Foundation
import Testing

/// `mulu bookmarks` and what it exchanges with the reader.
@Suite struct BookmarkCommandTests {
  private let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @discardableResult
  private func bookmarks(_ arguments: String..., input: String = "/dev/null") throws -> Command {
    try Command(
      [Mulu.binary, "bookmarks"] + arguments, environment: workspace.environment(language: .english), input: input,
      in: workspace)
  }

  private func add(_ arguments: String...) throws -> String {
    let command = try Command(
      [Mulu.binary, "bookmarks", "add"] + arguments, environment: workspace.environment(language: .english),
      in: workspace)
    #expect(command.status == 0, "\(command.errors)")
    return String(command.output.dropLast())
  }

  private func lines() throws -> [String] {
    try bookmarks("list").output.split(separator: "\n").map { String($0.drop { $0 != " " }.dropFirst(2)) }
  }

  @Test func thereMayBeNone() throws {
    #expect(try bookmarks("list").output == "")
    #expect(try bookmarks("export").output == "")
    let json = try bookmarks("export", "--format", "json").output
    #expect(json.contains("\"total\": 0") && json.contains("AnnotationCollection"))
    #expect(try bookmarks("list", "--json").output == "[]\n")
    #expect(try bookmarks().status == 0)
  }

  @Test func addingChangingAndRemoving() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    let id = try add("--quote", "天还没有亮，阿林就醒了。", "--note", "好\u{1B}[31m", "--color", "red", voyage)
    #expect(id.count == 8)
    #expect(try lines() == ["远行的灯 › 第一章 出门: 天还没有亮，阿林就醒了。 (好 [31m) [red]"])
    #expect(try bookmarks("edit", "--note", "", "--name", "灯", "--mark", "k", String(id.prefix(3))).status == 0)
    #expect(try lines() == ["远行的灯 › 第一章 出门: 灯 [k, red]"])
    // The letter goes over to the one that has it last.
    _ = try add("--quote", "一把伞", "--mark", "k", voyage)
    #expect(try lines().map { $0.hasSuffix("[k]") } == [false, true])
    #expect(try bookmarks("remove", id, "nothing").status == 1)
    #expect(try lines().count == 2)
    #expect(try bookmarks("remove", id).status == 0)
    #expect(try lines().count == 1)
  }

  @Test func aQuoteHasToStandOnce() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    let command = try bookmarks("add", "--quote", "没有这句话吧", voyage)
    #expect(command.status == 1 && command.errors.contains("does not say") && command.output == "")
    let twice = try bookmarks("add", "--quote", "老人", voyage)
    #expect(twice.status == 1 && twice.errors.contains("more than one place"))
    // Over the end of a source line.
    #expect(try add("--quote", "父亲在院子里套车，马的鼻息一团一团地白。", voyage).count == 8)
  }

  @Test(arguments: ["notes.pdf", "notes", "notes.", ".md/notes"]) func anEndingThatTellsNoFormIsRefused(name: String)
    throws
  {
    let file = workspace.path(name)
    let refused = try bookmarks("export", "-o", file)
    #expect(refused.status == 64 && refused.output == "")
    #expect(refused.errors.split(separator: "\n").count == 1)
    for form in ["markdown", "json", "text"] { #expect(refused.errors.contains(form)) }
    #expect(!FileManager.default.fileExists(atPath: file))
    guard !name.contains("/") else { return }
    #expect(try bookmarks("export", "-o", file, "--format", "json").status == 0)
    #expect(try workspace.text(of: file).contains("AnnotationCollection"))
  }

  @Test func anExportReplacesNeitherADocumentNorTheBookmarks() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    _ = try add("--quote", "一把伞", voyage)
    let text = try workspace.text(of: voyage)
    let own = workspace.dataFolder + "/mulu/bookmarks.json"
    let saved = try workspace.text(of: own)
    for (file, arguments) in [(voyage, []), (voyage, [voyage]), (own, [])] {
      let refused = try Command(
        [Mulu.binary, "bookmarks", "export", "-o", file] + arguments,
        environment: workspace.environment(language: .english),
        in: workspace)
      #expect(refused.status == 1 && refused.errors.contains("name another file"), "\(file)")
    }
    #expect(try workspace.text(of: voyage) == text && workspace.text(of: own) == saved)
  }

  @Test func anOffsetBehindTheEndIsNoPlace() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    let refused = try bookmarks("add", "--offset", "99999999", voyage)
    #expect(refused.status == 1 && refused.errors.contains("behind the end"))
    #expect(try lines().isEmpty)
  }

  @Test func exportsOfOneDocumentAndIntoAFile() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    let garden = try workspace.document("garden.zh.md")
    _ = try add("--quote", "天还没有亮，阿林就醒了。", voyage)
    _ = try add("--quote", "惊蛰以后", "--note", "*松土*", garden)
    let markdown = try bookmarks("export").output
    #expect(markdown.contains("# 远行的灯\n") && markdown.contains("# 院子里的一年\n"))
    let one = try bookmarks("export", "--format", "text", garden).output
    #expect(one.contains("惊蛰以后") && !one.contains("阿林"))
    let file = workspace.path("notes.md")
    #expect(try bookmarks("export", "--output", file).status == 0)
    #expect(try workspace.text(of: file) == markdown)
    #expect(try bookmarks("export", "-o", file, garden).status == 0)
    #expect(try workspace.text(of: file).contains("\\*松土\\*"))
    let failed = try bookmarks("export", "--output", workspace.path("no/folder.md"))
    #expect(failed.status == 1 && failed.errors.split(separator: "\n").count == 1)
  }

  /// The position selector leads anyone with the file to the passage.
  @Test func theJSONLeadsToThePassage() throws {
    struct Selector: Decodable {
      var exact: String?
      var start: Int?
      var end: Int?
    }
    struct Collection: Decodable {
      struct Page: Decodable { var items: [Item] }
      struct Item: Decodable { var target: Target }
      struct Target: Decodable {
        var source: String
        var selector: [Selector]
      }
      var first: Page
    }
    let path = try workspace.write("序\n\n😀 渡口的船老大说：今天不开船。\n\n第二段也在这里。\n", to: "a b.txt")
    _ = try add("--quote", "今天不开船", path)
    let json = try bookmarks("export", "--format", "json").output
    let target = try #require(
      JSONDecoder().decode(Collection.self, from: Data(json.utf8)).first.items.first?.target)
    #expect(URL(string: target.source)?.path == path)
    let position = try #require(target.selector.first { $0.start != nil })
    let scalars = Array(try workspace.text(of: path).unicodeScalars)
    let (start, end) = (try #require(position.start), try #require(position.end))
    #expect(String(String.UnicodeScalarView(scalars[start..<end])) == target.selector.first?.exact)
  }

  @Test func anotherMachineTakesAllAndForgetsWhatIsRemoved() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    let id = try add("--quote", "天还没有亮，阿林就醒了。", "--note", "一", voyage)
    _ = try add("--quote", "一把伞", "--color", "blue", voyage)
    let file = workspace.path("all.json")
    try bookmarks("export", "-o", file)
    let other = try Workspace()
    func imports(_ path: String) throws -> Command { try Mulu.run("bookmarks", "import", path, in: other) }
    #expect(try imports(file).output == "2 added\n")
    #expect(try imports(file).output == "2 known already\n")
    #expect(try imports(workspace.bookmarksFile).output == "2 known already\n")
    let again = try Mulu.run("bookmarks", "export", "--format", "json", in: other).output
    #expect(again == (try workspace.text(of: file)))
    try bookmarks("remove", id)
    try bookmarks("export", "-o", file)
    #expect(try imports(file).output == "1 removed, 1 known already\n")
    // The first export does not bring it back here.
    let old = workspace.path("old.json")
    try workspace.write(again, toPath: old)
    #expect(try bookmarks("import", "-", input: old).output == "2 known already\n")
    #expect(try lines().count == 1)
    #expect(try bookmarks("import", "--restore", old).output == "1 added, 1 known already\n")
    #expect(try lines().count == 2)
  }

  @Test func annotationsOfOtherProgramsAreLookedUp() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    let file = workspace.path("foreign.json")
    try workspace.write(
      #"""
      [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x.org/1", "type": "Annotation", "bodyValue": "注",
        "target": {"source": "http://x.org/voyage", "selector": {"type": "TextQuoteSelector", "exact": "一把伞"}}}]
      """#, toPath: file)
    #expect(try bookmarks("import", file).output == "1 skipped: their document is not here\n")
    #expect(try bookmarks("import", "--document", voyage, file).output == "1 added\n")
    #expect(try bookmarks("import", "--document", voyage, file).output == "1 known already\n")
    #expect(try lines() == ["远行的灯 › 第一章 出门: 一把伞 (注)"])
  }

  @Test(arguments: ["", "{", "[1]x", "{\"a\": 1}", "# 笔记\n"]) func badInputChangesNothing(_ text: String) throws {
    _ = try add("--quote", "一把伞", try workspace.document("voyage.zh.txt"))
    let before = try workspace.text(of: workspace.bookmarksFile)
    let file = workspace.path("bad.json")
    try workspace.write(text, toPath: file)
    for path in [file, workspace.path("missing.json"), workspace.folder] {
      let command = try bookmarks("import", path)
      #expect(command.status == 1 && command.output == "")
      #expect(command.errors.split(separator: "\n").count == 1 && command.errors.hasPrefix("mulu: "))
    }
    #expect(try workspace.text(of: workspace.bookmarksFile) == before)
  }

  @Test func aMovedDocumentIsFoundByItsContent() throws {
    let voyage = try workspace.document("voyage.zh.txt")
    _ = try add("--quote", "一把伞", voyage)
    let moved = workspace.path("moved.txt")
    try FileManager.default.moveItem(atPath: voyage, toPath: moved)
    #expect(try bookmarks("list", moved).output.contains("一把伞"))
    #expect(try bookmarks("list", voyage).output.contains("一把伞"))
    #expect(try bookmarks("list").output.contains("一把伞"))
    #expect(try bookmarks("list", workspace.path("never.txt")).status == 1)
    // What stands there no longer says it.
    try workspace.write("另一份文件，说的是别的事情，和船没有关系。\n", toPath: voyage)
    #expect(try bookmarks("list", voyage).output.contains("[place "))
  }

  @Test(.inTerminal) func theReaderExportsAndImports() async throws {
    let garden = try workspace.document("garden.zh.md")
    let file = workspace.path("home/notes.json")
    try await TmuxTerminal.mulu(garden, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "j", "j", "a", "*松土*", "Enter")
      try await terminal.wait(for: "Bookmark added")
      try terminal.press(":", "export ~/notes.json", "Enter")
      try await terminal.wait(for: "1 bookmark exported to")
      try terminal.press(":", "export ~/notes.json", "Enter")
      try await terminal.wait(for: "Exists already")
      try terminal.press(":", "import ~/notes.json", "Enter")
      try await terminal.wait(for: "1 known already")
      try terminal.press(":", "import ~/none.json", "Enter")
      try await terminal.wait(for: "no such file")
      try terminal.press("q")
      _ = try await terminal.exitStatus()
    }
    #expect(try workspace.text(of: file) == (try bookmarks("export", "--format", "json", garden).output))
    #expect(try bookmarks("export").output.contains("\\*松土\\*"))
  }
}
