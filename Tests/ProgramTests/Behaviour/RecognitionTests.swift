import Foundation
import Testing

/// Bookmarks of a file that was converted, renamed and edited meanwhile.
@Suite(.inTerminal) struct RecognitionTests {
  private static let chapters = (1...30).map { "第\($0)章　渡口\n\n　　第\($0)封信说，船在清晨离开渡口，江上起了雾，看不见对岸的灯。\n\n" }

  /// Keeps a place in chapter 20 of a document.
  private func bookmark(_ document: String, in workspace: Workspace) async throws {
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "渡口")
      try terminal.press(":20", "Enter", "a", "Enter")
      try await terminal.wait(for: "Bookmark added")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  /// Looks for the bookmark in a document, which tells where it comes from.
  private func findsBookmark(of old: String, in document: String, _ workspace: Workspace) async throws {
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "where the bookmark comes from") {
        $0.contains("1 bookmark of \(old) found here by the text")
      }
      try terminal.press("B", "Enter")
      try await terminal.wait(for: "the place") { $0.rows.prefix(4).contains { $0.contains("第20封信") } }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    let list = try Mulu.run("bookmarks", "list", document, in: workspace)
    #expect(list.output.contains("第20章"))
  }

  @Test func aCopyInAnotherEncodingHasTheBookmarks() async throws {
    let workspace = try Workspace()
    let old = try workspace.write(Self.chapters.joined(), to: "旧名.txt")
    try await bookmark(old, in: workspace)
    let new = workspace.path("documents/b.txt")
    let command = try Command(
      ["iconv", "-f", "UTF-8", "-t", "GB18030", "-o", new, old], environment: ["PATH": "/usr/bin:/bin"], in: workspace)
    #expect(command.status == 0)
    try await findsBookmark(of: "旧名.txt", in: new, workspace)
  }

  @Test func aRenamedAndEditedFileHasThem() async throws {
    let workspace = try Workspace()
    let old = try workspace.write(Self.chapters.joined(), to: "旧名.txt")
    try await bookmark(old, in: workspace)
    let edited = "序　　这一段是后来写的。\n\n" + Self.chapters.joined().replacingOccurrences(of: "第3封信", with: "三月的信")
    let new = try workspace.write(edited, to: "新名.txt")
    // A second version beside the first has its own.
    #expect(try Mulu.run("bookmarks", "list", new, in: workspace).output == "")
    unlink(old)
    try await findsBookmark(of: "旧名.txt", in: new, workspace)
  }
}
