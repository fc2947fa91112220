import Foundation
import Testing

/// Notes in the reader's own editor, which gets the terminal and gives it back.
@Suite(.inTerminal) struct NoteEditorTests {
  /// A reader with one bookmark whose note is “old”, the list open, and an editor that is a script.
  private func reading(
    editor script: String, variable: String = "EDITOR",
    _ body: (TmuxTerminal, _ temporary: String) async throws -> Void
  ) async throws {
    let workspace = try Workspace()
    let temporary = workspace.path("tmp")
    try workspace.makeFolder(temporary)
    try workspace.write(script, toPath: workspace.path("editor"))
    // Read by a shell: a file that was just written may be busy while another test starts its program.
    let environment = [variable: "/bin/sh " + workspace.path("editor") + " --wait", "TMPDIR": temporary]
    try await TmuxTerminal.mulu(
      try workspace.document("garden.zh.md"), in: workspace, environment: environment
    ) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("a", "old", "Enter", "B")
      try await terminal.wait(for: "the note") { $0.contains("»") && $0.contains("old") }
      try await body(terminal, temporary)
    }
  }

  private func note(_ terminal: TmuxTerminal) throws -> String? {
    try SavedBookmark.all(in: terminal.workspace).first?.note
  }

  private func files(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder)
  }

  @Test(arguments: ["EDITOR", "VISUAL"]) func theEditorChangesTheNote(variable: String) async throws {
    let script = """
      cd "$(dirname "$0")"; stat -c %a "$2" > modes; stat -c %a "$(dirname "$2")" >> modes; cp "$2" given; stty -a < /dev/tty > terminal
      printf 'new line one\\r\\n\\nline three\\n\\n' > "$2"; touch "$2~"
      """
    try await reading(editor: script, variable: variable) { terminal, temporary in
      let before = try terminal.screen()
      try terminal.press("E")
      try await terminal.wait(for: "line three")
      #expect(try note(terminal) == "new line one\n\nline three")
      let folder = terminal.workspace.folder
      #expect(try terminal.workspace.text(of: folder + "/modes") == "600\n700\n")
      #expect(try terminal.workspace.text(of: folder + "/given") == "old\n")
      #expect(try terminal.workspace.text(of: folder + "/terminal").contains(" icanon"))
      #expect(try files(temporary).isEmpty)
      #expect(try terminal.value("alternate_on") == "1")
      try terminal.press("u")
      try await terminal.wait(for: "the old note") { $0.contains("old") && !$0.contains("line three") }
      #expect(try note(terminal) == "old")
      #expect(try terminal.screen().rows.count == before.rows.count)
    }
  }

  @Test func aFailingEditorLosesNothing() async throws {
    try await reading(editor: "printf 'half a thought' > \"$2\"; exit 3") { terminal, temporary in
      try terminal.press("E")
      try await terminal.wait(for: "failed (3)")
      #expect(try note(terminal) == "old")
      let folder = try #require(try files(temporary).first)
      #expect(try terminal.workspace.text(of: "\(temporary)/\(folder)/note.txt") == "half a thought")
      try terminal.press("j")
      try await terminal.wait(for: "the list") { !$0.contains("failed") && $0.contains("old") }
    }
  }

  @Test func anEditorThatGivesUpLeavesNoFile() async throws {
    try await reading(editor: "exit 1") { terminal, temporary in
      try terminal.press("E")
      try await terminal.wait(for: "failed (1)")
      #expect(try files(temporary).isEmpty && note(terminal) == "old")
    }
  }

  @Test func whatIsNoTextIsKeptAside() async throws {
    try await reading(editor: "printf '\\377\\376' > \"$2\"") { terminal, temporary in
      try terminal.press("E")
      try await terminal.wait(for: "UTF-8")
      #expect(try files(temporary).count == 1 && note(terminal) == "old")
    }
  }

  @Test func aMissingEditorIsNamed() async throws {
    let workspace = try Workspace()
    try await TmuxTerminal.mulu(
      try workspace.document("garden.zh.md"), in: workspace, environment: ["VISUAL": "no-such-editor -x"]
    ) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("a", "Enter", "B", "E")
      try await terminal.wait(for: "No editor “no-such-editor -x”")
    }
  }

  /// ^C belongs to the editor; the reader lives on.
  @Test func interruptingTheEditorEndsItAlone() async throws {
    try await reading(editor: "echo waiting; exec sleep 1000") { terminal, _ in
      try terminal.press("E")
      try await terminal.wait(for: "waiting")
      try terminal.press("C-c")
      try await terminal.wait(for: "failed (130)")
      #expect(terminal.isRunning)
      #expect(try note(terminal) == "old")
    }
  }

  /// The shell gets the terminal while the editor is stopped with the reader, and both go on.
  @Test func stoppingInTheEditorStopsBothAndContinuesBoth() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.write("echo editing; read line; printf '%s' \"$line\" > \"$1\"", toPath: workspace.path("editor"))
    let environment = ["PS1": "ready> ", "ENV": "", "EDITOR": "/bin/sh " + workspace.path("editor")]
    try await TmuxTerminal.run(["/bin/sh", "-i"], in: workspace, environment: environment) { terminal in
      try await terminal.wait(for: "ready>")
      try terminal.enter("stty -g > '\(workspace.path("before"))'; '\(Mulu.binary)' '\(document)'")
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("a", "old", "Enter", "B")
      try await terminal.wait(for: "the note") { $0.contains("»") && $0.contains("old") }
      try terminal.press("E")
      try await terminal.wait(for: "editing")
      try terminal.press("C-z")
      try await terminal.wait(for: "the shell") { $0.contains("Stopped") && $0.contains("ready>") }
      try terminal.enter("stty -g > '\(workspace.path("stopped"))'; echo 'written by' the shell")
      try await terminal.wait(for: "written by the shell")
      #expect(
        try workspace.text(of: workspace.path("stopped")) == workspace.text(of: workspace.path("before")))
      try terminal.enter("fg")
      try terminal.enter("said after fg")
      try await terminal.wait(for: "the new note") {
        $0.contains("»") && $0.contains("said after fg") && $0.contains("惊蛰以后")
      }
      #expect(try note(terminal) == "said after fg")
      try terminal.press("u")
      try await terminal.wait(for: "the old note") { $0.contains("old") && !$0.contains("said after fg") }
      try terminal.press("q")
      try await terminal.wait(for: "the shell") { $0.contains("written by the shell") }
    }
  }

  @Test func anEmptyFileTakesTheNoteAway() async throws {
    try await reading(editor: ": > \"$2\"") { terminal, temporary in
      try terminal.press("E")
      try await terminal.wait(for: "Note removed")
      #expect(try files(temporary).isEmpty && note(terminal) == "")
      try terminal.press("u")
      try await terminal.wait(for: "the old note") { $0.contains("»") && $0.contains("old") }
      #expect(try note(terminal) == "old")
    }
  }

  @Test func anEditorThatLeavesNoFileLeavesTheNote() async throws {
    try await reading(editor: "rm \"$2\"") { terminal, temporary in
      try terminal.press("E")
      try await terminal.wait(for: "left no file")
      #expect(try files(temporary).isEmpty && note(terminal) == "old")
    }
  }
}
