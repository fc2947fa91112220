import Foundation
import Testing

/// Nothing in a document or its name is obeyed by the terminal.
@Suite(.inTerminal) struct HostileTextTests {
  /// Sequences that would set the title and the clipboard, ask for an answer, hide the cursor, clear the screen and
  /// change colours, in their 7-bit and 8-bit forms (ECMA-48, 5.4), and characters that turn text around.
  static let sequences: [[UInt8]] = [
    Array("\u{1B}]2;owned\u{7}".utf8), Array("\u{1B}]0;owned\u{1B}\\".utf8), Array("\u{1B}]52;c;b3duZWQ=\u{7}".utf8),
    Array("\u{1B}[2J\u{1B}[H\u{1B}[?25h\u{1B}[31;45mowned".utf8), Array("\u{1B}[6n\u{1B}[c\u{5}".utf8),
    Array("\u{1B}P+q544e\u{1B}\\".utf8), Array("\u{1B}kowned\u{1B}\\".utf8), Array("\u{1B}c".utf8),
    [0x9B, 0x32, 0x4A], [0x9D] + Array("2;owned".utf8) + [0x9C], Array("\u{9B}2J\u{9D}2;owned\u{9C}".utf8),
    Array("a\u{8}\u{8}\u{D}b\u{E}c\u{F}\u{7F}".utf8), Array("\u{202E}\u{2066}dewno\u{2069}\u{200F}".utf8),
  ]

  /// A document with a sequence in its title, its headings and its text.
  private func document(ending: String) -> Data {
    var bytes = Array("# Title ".utf8)
    for sequence in Self.sequences {
      bytes += Array("\n\n## Heading ".utf8) + sequence + Array("\n\nText ".utf8) + sequence + Array(" goes on".utf8)
    }
    return Data(bytes + Array("\n\nThe end is here.\n".utf8))
  }

  @Test(arguments: ["hostile.md", "hostile.txt", "ho\u{1B}]2;owned\u{7}stile.md"])
  func reading(_ name: String) async throws {
    let workspace = try Workspace()
    let path = try workspace.write(document(ending: name), to: name)
    try await TmuxTerminal.mulu(path, size: TerminalSize(100, 50), in: workspace) { terminal in
      let title = try terminal.value("pane_title")
      try await terminal.wait(for: "the first text") { $0.contains("goes on") }
      try terminal.press("R", "]", "]", "B", "a", "C-g", "C-g", "/owned")
      try await terminal.wait(for: "the number of hits") { $0.status.contains(" of ") }
      try terminal.press("Enter", "&", "C-g", "G")
      try await terminal.wait(for: "The end is here.")
      try terminal.press("ma", "B")
      try await terminal.wait(for: "Bookmarks 1")
      #expect(try terminal.value("pane_title") == title)
      #expect(try terminal.value("window_name") != "owned")
      #expect(terminal.clipboard == nil)
      expectHarmless(try terminal.written())
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    let list = try Mulu.run("bookmarks", "list", in: workspace)
    #expect(list.status == 0)
    expectNoControls(list.output)
  }

  @Test func shelf() async throws {
    let workspace = try Workspace()
    try workspace.write(document(ending: "md"), to: "hostile.md")
    try workspace.write(Data("\u{1B}]2;owned\u{7}\n\nText.\n".utf8), to: "\u{1B}]2;owned\u{7}.txt")
    try await TmuxTerminal.mulu(workspace.path("documents"), in: workspace) { terminal in
      try await terminal.wait(for: "Title")
      #expect(try terminal.value("pane_title") != "owned")
      expectHarmless(try terminal.written())
    }
  }

  static let commandLines = [
    ["cat"], ["cat", "--width", "20"], ["cat", "--raw"], ["toc"], ["info"], ["toc", "--json"], ["info", "--json"],
  ]

  @Test(arguments: commandLines)
  func commands(_ arguments: [String]) throws {
    let workspace = try Workspace()
    for name in ["hostile.md", "hostile.txt"] {
      let path = try workspace.write(document(ending: name), to: name)
      let command = try Command(
        [Mulu.binary] + arguments + [path], environment: workspace.environment(language: .english), in: workspace)
      #expect(command.status == 0)
      // The text has no headings, so that its contents are empty.
      #expect(command.output.isEmpty == (name == "hostile.txt" && arguments == ["toc"]))
      expectNoControls(command.output)
    }
  }

  @Test func errorMessages() throws {
    let workspace = try Workspace()
    let command = try Mulu.run("toc", "no\u{1B}]2;owned\u{7}file\u{9B}2J", in: workspace)
    #expect(command.status == 1)
    expectNoControls(command.errors)
  }

  /// What a terminal is sent may hold sequences, but none of the document's.
  private func expectHarmless(_ bytes: [UInt8]) {
    var text = String(decoding: bytes, as: UTF8.self)
    // The program asks the terminal once itself.
    if let question = text.firstRange(of: "“…—①\u{1B}[6n") { text.removeSubrange(question) }
    for sequence in ["\u{1B}]", "\u{1B}P", "\u{1B}k", "\u{1B}c", "\u{1B}[6n", "\u{1B}[c", "\u{1B}[31;45m", "\u{5}"] {
      #expect(!text.contains(sequence), "\(sequence.debugDescription) reached the terminal")
    }
    #expect(!text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) }, "C1 controls reached the terminal")
    #expect(!text.unicodeScalars.contains { [0x202E, 0x2066].contains($0.value) }, "direction reached the terminal")
  }

  private func expectNoControls(_ text: String) {
    let controls = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n" || [0x202E, 0x2066].contains($0.value)
    }
    #expect(controls.isEmpty)
  }
}
