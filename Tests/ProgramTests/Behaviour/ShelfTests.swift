import Testing

/// The folder's documents as a shelf.
@Suite(.inTerminal) struct ShelfTests {
  private func onShelf(
    language: Mulu.Language = .english, _ body: (TmuxTerminal) async throws -> Void
  ) async throws {
    let workspace = try Workspace()
    for name in Fixtures.names(in: "documents", ending: "") { _ = try workspace.document(name) }
    try workspace.write("no text\u{0}\u{0}\u{0}", to: "picture.png")
    try workspace.write("of no concern", to: ".hidden.txt")
    try workspace.makeFolder(workspace.path("documents/folder"))
    try await TmuxTerminal.mulu(
      workspace.path("documents"), size: TerminalSize(120, 24), in: workspace, language: language, body)
  }

  @Test func listsDocuments() async throws {
    try await onShelf { terminal in
      let screen = try await terminal.wait(for: "院子里的一年")
      #expect(screen.contains("The Keeper's Notebook"))
      #expect(screen.contains("Markdown"))
      #expect(screen.rows.count { $0.contains("unread") } == 3)
      #expect(!screen.contains("picture") && !screen.contains("hidden") && !screen.contains("folder"))
    }
  }

  /// Opened, read a little, left: it stands first, with how much was read and its bookmarks.
  @Test func lastReadIsFirst() async throws {
    try await onShelf { terminal in
      let screen = try await terminal.wait(for: "院子里的一年")
      let rows = ["The Keeper's Notebook", "院子里的一年"].compactMap { screen.row(of: $0) }
      #expect(rows.count == 2)
      try await open("院子里的一年", in: terminal)
      try terminal.press("]", "]", "]", "ma", "q", "C-g")
      try await terminal.wait(for: "the document first") {
        $0.rows[3].contains("院子里的一年") && $0.rows[3].contains("26%") && $0.rows[3].contains("1 bookmark")
      }
      // The order is by seconds.
      try await Task.sleep(for: .seconds(1.1))
      try await open("The Keeper's Notebook", in: terminal)
      try terminal.press("q", "C-g")
      try await terminal.wait(for: "the other document first") {
        $0.rows[3].contains("The Keeper's Notebook") && $0.rows[4].contains("院子里的一年")
      }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  /// Filters the shelf to one document and opens it.
  private func open(_ title: String, in terminal: TmuxTerminal) async throws {
    try terminal.press("/", "C-u", title)
    try await terminal.wait(for: "one document") { screen in
      screen.contains(title) && screen.rows.count { $0.contains(" chars ") } == 1
    }
    try terminal.press("Enter", "Enter")
    try await terminal.wait(for: "the document") { $0.contains("│") }
  }

  @Test func filterThatFindsNothing() async throws {
    try await onShelf { terminal in
      try await terminal.wait(for: "院子里的一年")
      try terminal.press("/", "zebra")
      try await terminal.wait(for: "Nothing matches")
      try terminal.press("Escape")
      try await terminal.wait(for: "院子里的一年")
    }
  }

  @Test func inChinese() async throws {
    try await onShelf(language: .chinese) { terminal in
      let screen = try await terminal.wait(for: "院子里的一年")
      #expect(screen.contains("书架") && screen.contains("未读") && screen.contains(" 字 "))
    }
  }

  /// Without an argument the library that `MULU_LIBRARY` names.
  @Test func library() async throws {
    let workspace = try Workspace()
    _ = try workspace.document("garden.zh.md")
    let environment = ["MULU_LIBRARY": workspace.path("documents")]
    try await TmuxTerminal.mulu(in: workspace, environment: environment) { terminal in
      try await terminal.wait(for: "院子里的一年")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }
}
