import Foundation
import Testing

/// The encoding that a person chooses: at the same place, and remembered for the document.
@Suite(.inTerminal) struct EncodingTests {
  private static let chapters = (1...30).map { "第\($0)章　渡口\n\n　　第\($0)封信说，船在清晨离开渡口，江上起了雾，看不见对岸的灯。\n\n" }

  /// A text in GB18030, as `iconv` writes it.
  private func document(_ text: String, in workspace: Workspace, name: String = "letters.txt") throws -> String {
    let source = try workspace.write(text, to: "source.utf8")
    let path = workspace.path("documents/" + name)
    let command = try Command(
      ["iconv", "-f", "UTF-8", "-t", "GB18030", "-o", path, source], environment: ["PATH": "/usr/bin:/bin"],
      in: workspace)
    guard command.status == 0 else { throw TestFailure("iconv: \(command.errors)") }
    unlink(source)
    return path
  }

  @Test func anotherEncodingIsOpenedAtTheSamePlaceAndRemembered() async throws {
    let workspace = try Workspace()
    let document = try document(Self.chapters.joined(), in: workspace)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the encoding that was found out") { $0.status.contains("GB18030 ") }
      try terminal.press(":20", "Enter", "j", "j")
      let place = try await terminal.wait(for: "chapter 20") { $0.rows[0].contains("第20封信") }
      // A bad guess.
      try terminal.press("E", "windows-1252", "Enter")
      try await terminal.wait(for: "garbled text") { $0.contains("windows-1252") && $0.contains("µÚ20") }
      #expect(try Mulu.run("info", document, in: workspace).output.contains("encoding: windows-1252"))
      // What is found out comes first in the list; typed, it is looked for by its name.
      try terminal.press("E", "gb1", "Enter")
      try await terminal.wait(for: "the same rows as before") { $0.rows.dropLast() == place.rows.dropLast() }
      try terminal.press("E", "big5", "Enter")
      try await terminal.wait(for: "another encoding") { $0.status.contains("Big5*") || $0.contains("Encoding: Big5") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the remembered encoding") { $0.contains("Big5") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(try Mulu.run("info", document, in: workspace).output.contains("encoding: Big5"))
    #expect(try Mulu.run("info", "--encoding", "auto", document, in: workspace).output.contains("encoding: GB18030"))
    // Asked on the command line, it is found out anew, and the place is the one that was left.
    try await TmuxTerminal.run([Mulu.binary, "--encoding", "auto", document], in: workspace) { terminal in
      try await terminal.wait(for: "chapter 20") { $0.rows[0].contains("第20封信") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(try Mulu.run("info", document, in: workspace).output.contains("encoding: GB18030"))
  }

  @Test func whatIsAskedForOnTheCommandLineIsRememberedByReadingAlone() async throws {
    let workspace = try Workspace()
    let document = try document(Self.chapters.joined(), in: workspace)
    #expect(try Mulu.run("cat", "--encoding", "KOI8-R", document, in: workspace).status == 0)
    #expect(try Mulu.run("info", document, in: workspace).output.contains("encoding: GB18030"))
    try await TmuxTerminal.run([Mulu.binary, "--encoding", "koi8-r", document], in: workspace) { terminal in
      try await terminal.wait(for: "KOI8-R*")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(try Mulu.run("info", document, in: workspace).output.contains("encoding: KOI8-R"))
  }

  @Test func markdownIsOpenedInAnotherEncodingToo() async throws {
    let workspace = try Workspace()
    let text = (1...20).map { "# 第\($0)封\n\n船在**清晨**离开渡口，第\($0)封信到了。\n\n" }.joined()
    let document = try document(text, in: workspace, name: "letters.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the encoding that was found out") { $0.status.contains("GB18030 ") }
      try terminal.press(":12", "Enter", "E", "1252", "Enter")
      try await terminal.wait(for: "garbled text") { $0.contains("µÚ12") }
      try terminal.press("E", "gb1", "Enter")
      try await terminal.wait(for: "the place") { $0.rows[0].contains("第12封") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test func aMarkMadeBeforeABadGuessIsFoundAfterIt() async throws {
    let workspace = try Workspace()
    let document = try document(Self.chapters.joined(), in: workspace)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "第1章")
      try terminal.press(":15", "Enter", "ma", "G", "E", "1252", "Enter")
      try await terminal.wait(for: "garbled text") { $0.contains("µÚ30") }
      // In the text of a bad guess a mark may lead anywhere, and nothing is lost by that.
      try terminal.press("'a", "B", "j", "Enter", "E", "gb1", "Enter")
      try await terminal.wait(for: "the text") { $0.contains("封信说") }
      try terminal.press("'a")
      try await terminal.wait(for: "the mark") { $0.rows[0].contains("a") && $0.rows[0].contains("第15章") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test func brokenChoicesAreToldOfAndKept() async throws {
    let workspace = try Workspace()
    let document = try document(Self.chapters.joined(), in: workspace)
    try await TmuxTerminal.run([Mulu.binary, "--encoding", "KOI8-R", document], in: workspace) { terminal in
      try await terminal.wait(for: "KOI8-R*")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    let folder = workspace.dataFolder + "/mulu/choices"
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".json") })
    try workspace.write("{ no choices", toPath: folder + "/" + name)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "The choices for this document could not be read")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    let aside = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.contains(".json.broken-") })
    #expect(try workspace.text(of: folder + "/" + aside) == "{ no choices")
  }

  @Test func pipeThatHasEndedCanBeReadInAnotherEncoding() async throws {
    let workspace = try Workspace()
    let document = try document(Self.chapters.joined(), in: workspace)
    try await TmuxTerminal.run(
      ["/bin/sh", "-c", "cat '\(document)' | '\(Mulu.binary)'"], in: workspace
    ) { terminal in
      try await terminal.wait(for: "第1章")
      try terminal.press("G")
      try await terminal.wait(for: "the end") { $0.contains("第30封信") }
      try terminal.press("E", "1252", "Enter")
      try await terminal.wait(for: "garbled text") { $0.contains("µÚ30") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test func whatTurnsOutAtTheEndIsTakenForTheWhole() async throws {
    let workspace = try Workspace()
    // The beginning, and all the places that are looked at before reading, are ASCII.
    let lines = (1...6000).map { "Line \($0) of the log tells nothing about its encoding.\n\n" }.joined()
    let document = try document(lines + "最后一行说，船在清晨离开渡口。\n", in: workspace)
    let facts = try Mulu.run("info", document, in: workspace).output
    #expect(facts.contains("encoding: GB18030"))
    #expect(facts.contains("malformed: 0"))
    #expect(try Mulu.run("cat", document, in: workspace).output.hasSuffix("最后一行说，船在清晨离开渡口。\n"))
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the encoding that turned out") { $0.status.contains("GB18030") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }
}
