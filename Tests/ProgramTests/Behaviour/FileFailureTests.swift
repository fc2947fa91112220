import Foundation
import Testing

/// Files that cannot be read, and files that change while they are: one clear message each.
@Suite(.inTerminal) struct FileFailureTests {
  @Test func emptyFile() async throws {
    let workspace = try Workspace()
    let document = try workspace.write("", to: "empty.txt")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "(empty file)")
      try terminal.press("j", "Space", "G", "]", "t", "B", "R", "x", "Tab", "a", "x", "Enter", "50%", "q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test(arguments: ["all", "half"]) func fileThatShrinks(_ part: String) async throws {
    let workspace = try Workspace()
    let lines = (1...20_000).map { "Line \($0) of a text that is long enough to fill many pages of memory.\n\n" }
    let document = try workspace.write(lines.joined(), to: "long.txt")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      // The message goes with the next key, so that the key must not come while the file is still read.
      try await terminal.wait(for: "the document, read to its end") {
        $0.contains("Line 1 of a text") && $0.status.contains("%") && !$0.status.contains("reading")
      }
      let size = part == "all" ? 0 : 4096 * 40
      #expect(truncate(document, off_t(size)) == 0)
      try terminal.press("G")
      try await terminal.wait(for: "The file has become shorter")
      try terminal.press("Space", "b", "g", "k", "R")
      #expect(terminal.isRunning)
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test func fileThatIsReplaced() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("lighthouse.en.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "Notes kept at a lighthouse")
      let new = try workspace.write("# Another book\n\nWith another text.\n", to: "new.md")
      #expect(rename(new, document) == 0)
      try terminal.press("]", "]")
      try await terminal.wait(for: "changed on disk") {
        $0.status.contains("The file has changed") || $0.status.contains("changed on disk")
      }
      // What was opened can be read on.
      try terminal.press("G")
      try await terminal.wait(for: "On the last evening")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test func fileThatIsRemoved() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("voyage.zh.txt")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "第一章")
      #expect(unlink(document) == 0)
      try terminal.press("G")
      try await terminal.wait(for: "他就把灯点了起来")
      try await terminal.wait(for: "The file has changed")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  /// On the shelf a document that has gone is told of in the last row.
  @Test func documentThatHasGoneFromTheShelf() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(workspace.path("documents"), in: workspace) { terminal in
      try await terminal.wait(for: "院子里的一年")
      #expect(unlink(document) == 0)
      try terminal.press("Enter")
      try await terminal.wait(for: "the message") { $0.status.contains("no such file") }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test func emptyFolder() async throws {
    let workspace = try Workspace()
    try await TmuxTerminal.mulu(workspace.path("documents"), in: workspace) { terminal in
      try await terminal.wait(for: "No documents to read in this folder")
      try terminal.press("Enter", "j", "G", "q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  /// For root there is no folder without permission.
  @Test(.enabled(if: getuid() != 0, "root may read everything")) func folderWithoutPermission() async throws {
    let workspace = try Workspace()
    let folder = workspace.path("closed")
    try workspace.makeFolder(folder)
    #expect(chmod(folder, 0) == 0)
    defer { chmod(folder, 0o700) }
    try await TmuxTerminal.mulu(folder, in: workspace) { terminal in
      try await terminal.wait(for: "no permission to read it")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }
}
