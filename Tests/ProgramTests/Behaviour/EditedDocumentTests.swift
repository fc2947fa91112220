import Foundation
import Testing

/// Bookmarks of documents that have changed meanwhile, as the list, the card and the text show them.
@Suite(.inTerminal) struct EditedDocumentTests {
  /// A passage that stays, one that is reworded, and one that goes with its paragraph.
  private static let kept = "看塔的人每逢大雾就敲那口旧铜钟，一直敲到看得见对岸的杨树。"
  private static let reworded = "祖父留下的账本里夹着三张没有寄出的明信片，背面都写着同一个地名。"
  private static let gone = "修钟表的师傅从不收学徒，却把每一只修好的表都记在后院的墙上。"

  private static let text = letters()

  /// Chapters that are unlike the others, and were lost later together with what was kept of one of them.
  private static let unlike = [
    17: "镇上的集市逢三开张，卖竹器的摊子总排在最里面，靠着河。", 18: "后院朝东，墙根下种着一排薄荷，夏天常有人来摘。",
    19: "再往后的信纸是灰色的，折痕很深，像是贴身带过许多天。",
  ]

  /// Letters that say where the passages stand.
  private static func letters(isEdited: Bool = false) -> String {
    (1...24).map { number in
      if isEdited, unlike[number] != nil { return "第\(number)章　渡口\n\n　　这几页被雨水打湿了。\n\n" }
      let passage = [6: kept, 12: isEdited ? newWords : reworded, 18: gone][number].map { "　　\($0)\n\n" } ?? ""
      let letter = unlike[number] ?? "第\(number)封信说，船在清晨离开渡口，江上起了雾，看不见对岸的灯。"
      return "第\(number)章　渡口\n\n　　\(letter)\n\n\(passage)"
    }.joined()
  }

  private static let newWords = "祖父留下的旧账本里夹着两张没有寄出的明信片，背面写着同一个地名。"
  private static let edited = "序\n\n　　这一段是后来写的，说明这些信是怎样找到的。\n\n" + letters(isEdited: true)

  /// A document with its three bookmarks.
  private func document(in workspace: Workspace) throws -> String {
    let document = try workspace.write(Self.text, to: "letters.txt")
    for quote in [Self.kept, Self.reworded, Self.gone] {
      #expect(try Mulu.run("bookmarks", "add", "--quote", quote, document, in: workspace).status == 0)
    }
    return document
  }

  private func convert(_ document: String, to encoding: String, in workspace: Workspace) throws {
    let converted = workspace.newPath("converted")
    let command = try Command(
      ["iconv", "-f", "UTF-8", "-t", encoding, "-o", converted, document], environment: ["PATH": "/usr/bin:/bin"],
      in: workspace)
    #expect(command.status == 0, "\(command.errors)")
    try FileManager.default.removeItem(atPath: document)
    try FileManager.default.moveItem(atPath: converted, toPath: document)
  }

  /// Opens a document and its list of bookmarks in a wide terminal.
  private func list(
    _ document: String, in workspace: Workspace, showing message: String = "", raw: Bool = false,
    _ body: (TmuxTerminal) async throws -> Void
  ) async throws {
    try await TmuxTerminal.mulu(document, size: TerminalSize(120, 40), in: workspace) { terminal in
      try await terminal.wait(for: message.isEmpty ? "第1封信" : message)
      if raw {
        try terminal.press("R")
        try await terminal.wait(for: "Raw text")
      }
      try terminal.press("B")
      try await terminal.wait(for: "Bookmarks 3")
      try await body(terminal)
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    let left = try SavedBookmark.all(in: workspace).map(\.quote.exact)
    #expect(Set(left) == [Self.kept, Self.reworded, Self.gone])
  }

  @Test(arguments: ["edited", "and renamed", "and converted"]) func placesAreSureGuessedOrLost(_ change: String)
    async throws
  {
    let workspace = try Workspace()
    var document = try document(in: workspace)
    if change == "and renamed" {
      unlink(document)
      document = try workspace.write(Self.edited, to: "found.txt")
    } else {
      document = try workspace.write(Self.edited, to: "letters.txt")
      if change == "and converted" { try convert(document, to: "GB18030", in: workspace) }
    }
    let message = change == "and renamed" ? "3 bookmarks of letters.txt found here" : "1 bookmark is gone"
    try await list(document, in: workspace, showing: message) { terminal in
      try await terminal.wait(for: "what is told of each") { screen in
        let words = screen.rows.indices.filter { $0 >= 2 && $0 % 2 == 0 }.prefix(3).map { screen.rows[$0] }
        return words.map { row in ["▪ 看塔的人", "▪ ? 祖父", "▪ ! 修钟表"].map(row.contains) } == [
          [true, false, false], [false, true, false], [false, false, true],
        ]
      }
      let shown = try terminal.screen()
      #expect(shown.rows[5].contains("about here · 第12章") && shown.rows[7].contains("not found · 第18章"))

      // Of the first there is nothing to say; the text shows it.
      try terminal.press("g")
      try await terminal.wait(for: "the first passage") { screen in
        screen.rows.contains { $0.contains("│") && $0.contains("旧铜钟") } && !screen.contains("The text")
      }
      try terminal.press("j")
      try await terminal.wait(for: "the guess") { screen in
        screen.contains("The text has changed; this is the place most like it")
          && screen.rows.contains { $0.contains("两张没有寄出的明信片") }
      }
      try terminal.press("j")
      try await terminal.wait(for: "what is lost") { screen in
        screen.contains("The text is gone; this is the section it stood in") && screen.contains("都记在后院的墙上")
      }
      try terminal.press("Enter")
      try await terminal.wait(for: "its section") { screen in
        screen.status.contains("The text is gone") && screen.rows[0].contains("第18章")
      }
      try terminal.press("B", "g", "Enter")
      try await terminal.wait(for: "the first passage at the top") { $0.rows[0].contains("旧铜钟") }
    }
  }

  @Test(arguments: ["moved", "renamed", "converted", "raw"]) func whatSaysTheSameHasAllOfThem(_ change: String)
    async throws
  {
    let workspace = try Workspace()
    var document = try document(in: workspace)
    switch change {
    case "converted": try convert(document, to: "GB18030", in: workspace)
    case "raw": break
    default:
      let folder = change == "moved" ? workspace.path("documents/elsewhere") : workspace.path("documents")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let path = folder + (change == "moved" ? "/letters.txt" : "/another name.txt")
      try FileManager.default.moveItem(atPath: document, toPath: path)
      document = path
    }
    try await list(document, in: workspace, raw: change == "raw") { terminal in
      for (keys, words) in [(["g"], "旧铜钟"), (["B", "g", "j"], "明信片"), (["B", "G"], "修钟表")] {
        for key in keys { try terminal.press(key) }
        try await terminal.wait(for: "the list") { screen in
          screen.contains("Bookmarks 3") && screen.highlights.contains { $0.contains("reverse") }
            && !screen.contains("about here") && !screen.contains("not found")
        }
        try terminal.press("Enter")
        try await terminal.wait(for: words) { $0.rows[0].contains(words) && !$0.status.contains("The text") }
      }
    }
  }

  /// From the list of all bookmarks a document opens at the place; one that is gone leaves everything as it is.
  @Test func bookmarksOfOtherDocumentsLeadThere() async throws {
    let workspace = try Workspace()
    let letters = try document(in: workspace)
    let garden = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(garden, size: TerminalSize(120, 40), in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("B", "A")
      try await terminal.wait(for: "All bookmarks 3")
      unlink(letters)
      try terminal.press("G", "Enter")
      try await terminal.wait(for: "what became of it") {
        $0.status.contains("The file is gone, its bookmarks are kept: letters.txt (") && $0.contains("惊蛰以后")
      }
      try workspace.write(Self.edited, to: "letters.txt")
      try terminal.press("g", "j", "Enter")
      try await terminal.wait(for: "the place in the edited file") { $0.rows[0].contains("旧铜钟") }
      try terminal.press("q")
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    try await TmuxTerminal.mulu(workspace.path("documents"), in: workspace) { terminal in
      try await terminal.wait(for: "院子里的一年")
      try terminal.press("B")
      try await terminal.wait(for: "All bookmarks 3")
      try terminal.press("j", "Enter")
      try await terminal.wait(for: "the guess") {
        $0.rows[0].contains("两张没有寄出") && $0.status.contains("the place most like it")
      }
      try terminal.press("q")
      try await terminal.wait(for: "院子里的一年")
    }
  }
}
