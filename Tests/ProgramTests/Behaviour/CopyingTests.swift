import Foundation
import Testing

/// Passages on their way out: into the clipboard of a real tmux, or into a file.
@Suite(.inTerminal) struct CopyingTests {
  private static let text = "# 山城\n\n雨停了。\u{1B}]0;bad\u{7}云散了！“晴了吗？”\n\n\(String(repeating: "山水。", count: 12_000))\n"

  /// The plain sequence, which tmux takes; of the document itself nothing is in it but its signs in base64.
  @Test func clipboard() async throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.text, to: "山.md")
    try await TmuxTerminal.mulu(document, in: workspace, language: .chinese) { terminal in
      try await terminal.wait(for: "雨停了")
      try terminal.press("2", "v", "y")
      try await terminal.wait(for: "已复制 4 字")
      #expect(terminal.clipboard == "雨停了。")
      try terminal.press("2", "Y")
      try await terminal.wait(for: "已复制 12 字")
      #expect(terminal.clipboard == "“雨停了。”——《山城》")
      let written = String(decoding: try terminal.written(), as: UTF8.self)
      #expect(written.contains("\u{1B}]52;c;6Zuo5YGc5LqG44CC\u{7}"))
      #expect(!written.contains("\u{1B}]0;"))
    }
  }

  /// What is longer than terminals take goes to a file for the user alone, whose name is shown.
  @Test func tooLong() async throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.text, to: "山.md")
    try await TmuxTerminal.mulu(document, in: workspace, language: .chinese) { terminal in
      try await terminal.wait(for: "雨停了")
      try terminal.press("v", "G", "y")
      try await terminal.wait(for: "终端放不下")
      #expect(terminal.clipboard == nil)
      let path = workspace.stateFolder + "/mulu/copied.txt"
      #expect(try workspace.text(of: path).hasSuffix("山水。山水。\n"))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func refused() async throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.text, to: "rain.md")
    try workspace.makeFolder(workspace.stateFolder + "/mulu")
    try workspace.write(
      "{\"clipboard\": false, \"theme\": \"dark\"}", toPath: workspace.stateFolder + "/mulu/preferences.json")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "雨停了")
      try terminal.press("c", "2", "y")
      try await terminal.wait(for: "Copied to")
      #expect(terminal.clipboard == nil)
      #expect(try workspace.text(of: workspace.stateFolder + "/mulu/copied.txt") == "雨停了。\n")
      #expect(!String(decoding: try terminal.written(), as: UTF8.self).contains("]52;"))
      // The setting stays when others are saved.
      #expect(try workspace.text(of: workspace.stateFolder + "/mulu/preferences.json").contains("\"clipboard\": false"))
    }
  }

  /// A passage that is kept is marked in the text when the document is opened again.
  @Test func keptPassageIsMarked() async throws {
    let workspace = try Workspace()
    let document = try workspace.write(Self.text, to: "rain.md")
    for turn in 0..<2 {
      try await TmuxTerminal.mulu(document, in: workspace) { terminal in
        try await terminal.wait(for: "雨停了")
        if turn == 0 { try terminal.press("2", "v", "C", "Enter") }
        try await terminal.wait(for: "+ 雨停")
        try terminal.press("q")
        #expect(try await terminal.exitStatus() == 0)
      }
    }
    #expect(try workspace.text(of: workspace.bookmarksFile).contains("\"green\""))
  }
}
