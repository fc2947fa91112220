import Foundation
import Testing

/// Bookmarks and places survive, also where they cannot be saved at once.
@Suite(.inTerminal) struct SavingTests {
  @Test func reopensAtThePlace() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("lighthouse.en.md")
    var left: TerminalScreen?
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try terminal.press("]", "]", "]", "j", "j")
      left = try await terminal.wait(for: "a row inside a section") {
        $0.rows[0].contains("The clockwork that turns") && $0.status.contains("29%")
      }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the screen that was left") { $0 == left }
    }
  }

  /// Nobody has to quit: a pause is enough.
  @Test func placeIsSavedWhenNothingIsTyped() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("lighthouse.en.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "Notes kept at a lighthouse")
      try terminal.press(":11", "Enter")
      try await terminal.wait(for: "Behind the house")
      try await workspace.waitForSavedPlace()
      try await terminal.send(SIGKILL)
      _ = try await terminal.exitStatus()
    }
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the section that was left") { $0.status.contains("The garden") }
    }
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT]) func savedOnSignal(_ signal: Int32) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "]", "ma", "j", "j")
      try await terminal.wait(for: "two rows further") { $0.rows[0].contains("先种耐寒的") }
      try await terminal.send(signal)
      #expect(try await terminal.exitStatus() == 128 + Int(signal))
    }
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the row that was left") { $0.rows.count == 24 && $0.rows[0].contains("先种耐寒的") }
      try terminal.press("g", "'a")
      try await terminal.wait(for: "the marked section") { $0.rows[0].contains("a") && $0.rows[0].contains("下种") }
    }
  }

  /// The terminal's window is closed: the whole session gets SIGHUP, and the terminal is gone; or the signal is ignored,
  /// and the keyboard is at its end.
  @Test(arguments: [[], ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$1\""]])
  func savedWhenTheTerminalIsClosed(_ shell: [String]) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.run(shell + [Mulu.binary, document], in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "]")
      try await terminal.wait(for: "the section") { $0.status.contains("下种") }
      try await terminal.close()
    }
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "the section that was left") { $0.status.contains("下种") }
    }
  }

  @Test func bookmarksHoldWhatWasShown() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "j", "j", "a", "松土", "Enter")
      try await terminal.wait(for: "Bookmark added")
      try terminal.press("mz")
      try await terminal.wait(for: "Mark z set")
      // Saved when made, not when quitting.
      let bookmarks = try SavedBookmark.all(in: workspace).sorted { ($0.mark ?? "") < ($1.mark ?? "") }
      #expect(bookmarks.map(\.note) == ["松土", ""])
      #expect(bookmarks.map(\.mark) == [nil, "z"])
      for bookmark in bookmarks {
        #expect((bookmark.quote.exact + bookmark.quote.suffix).hasPrefix("惊蛰以后，土不再粘手"))
        #expect(bookmark.quote.prefix.hasSuffix("春天\n翻土\n"))
        #expect(bookmark.section == ["院子里的一年", "春天", "翻土"])
      }
      try terminal.press("B", "Enter", "q")
      #expect(try await terminal.exitStatus() == 0)
    }
    let list = try Mulu.run("bookmarks", "list", in: workspace)
    #expect(list.status == 0)
    #expect(list.output.split(separator: "\n").count == 2)
    #expect(list.output.contains("院子里的一年 › 春天 › 翻土: "))
    #expect(list.output.contains("(松土)"))
  }

  @Test func deletedBookmarkIsGone() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("ma", "B", "x")
      try await terminal.wait(for: "Bookmark deleted")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(try Mulu.run("bookmarks", "list", in: workspace).output == "")
  }

  /// What cannot be saved is told, kept, and saved as soon as it can be.
  @Test func dataFolderThatIsAFile() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.write("", toPath: workspace.dataFolder)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "mb")
      try await terminal.wait(for: "the message") {
        $0.status.contains("Cannot save") || $0.status.contains("Cannot read")
      }
      try terminal.press("j", "]", "mc")
      #expect(unlink(workspace.dataFolder) == 0)
      try await Patience.wait(otherwise: "the bookmarks were not saved") {
        let bookmarks = (try? SavedBookmark.all(in: workspace)) ?? []
        return bookmarks.count == 2 ? bookmarks : nil
      }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  /// Quitting before a pause gives what could not be saved a last chance.
  @Test(arguments: [true, false]) func savedAtTheLastMoment(_ quits: Bool) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.write("", toPath: workspace.dataFolder)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("mb")
      try await terminal.wait(for: "the message") { $0.status.contains("Cannot") }
      #expect(unlink(workspace.dataFolder) == 0)
      if quits { try terminal.press("q") } else { try await terminal.send(SIGTERM) }
      let status = try await terminal.exitStatus()
      #expect(status == (quits ? 0 : 143))
    }
    #expect(try SavedBookmark.all(in: workspace).map(\.mark) == ["b"])
  }

  /// Who quits is asked once; the bookmarks then wait where the next start finds them.
  @Test func whatCannotBeSavedWaitsForTheNextStart() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.write("", toPath: workspace.dataFolder)
    try await ShellInTerminal.mulu(document, in: workspace) { terminal, _ in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("mb")
      try await terminal.wait(for: "the message") { $0.status.contains("Cannot") }
      try terminal.press("q")
      try await terminal.wait(for: "q again quits, B A :export FILE.json keeps them")
      try terminal.press("q")
      let after = try await ShellInTerminal.aftermath(of: terminal)
      #expect(after.screen.contains("mulu: Cannot save"))
      #expect(after.status == "1")
    }
    try await expectTakenIn(document, workspace)
  }

  @Test(arguments: [SIGHUP, SIGTERM]) func whatCannotBeSavedSurvivesASignal(_ signal: Int32) async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.write("", toPath: workspace.dataFolder)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("mb")
      try await terminal.wait(for: "the message") { $0.status.contains("Cannot") }
      try await terminal.send(signal)
      #expect(try await terminal.exitStatus() == 128 + Int(signal))
    }
    try await expectTakenIn(document, workspace)
  }

  /// The next start, with room again, brings the bookmark back and saves it; nothing is left behind.
  private func expectTakenIn(_ document: String, _ workspace: Workspace) async throws {
    let folder = workspace.path("tmp/mulu-\(geteuid())")
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/bookmarks.json")[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(unlink(workspace.dataFolder) == 0)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "Bookmarks that could not be saved last time are back")
      try await Patience.wait(otherwise: "the bookmark was not saved") {
        (try? SavedBookmark.all(in: workspace))?.map(\.mark) == ["b"] ? true : nil
      }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  /// A disk so small that nothing can be saved, seen by the program alone.
  @Test(.enabled(if: PrivateDisk.isAvailable, "no private mounts here")) func fullDisk() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.makeFolder(workspace.dataFolder)
    let command = PrivateDisk.command(
      filling: workspace.dataFolder, until: workspace.path("free"), running: [Mulu.binary, document])
    try await TmuxTerminal.run(command, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("]", "]", "ma")
      try await terminal.wait(for: "the disk is full")
      try terminal.press("j", "j")
      try await terminal.wait(for: "the text, read on") { $0.rows[0].contains("惊蛰以后") }
      try workspace.write("", toPath: workspace.path("free"))
      let copy = workspace.path("copy.json")
      let saved = try await workspace.textWhenWritten(of: copy)
      #expect(saved.contains("惊蛰以后"))
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }

  @Test func bookmarksThatCannotBeUnderstoodAreKept() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.makeFolder(workspace.dataFolder + "/mulu")
    try workspace.write("{ not bookmarks", toPath: workspace.bookmarksFile)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "Bookmarks damaged: 0 found whole; the file is kept as")
      try terminal.press("ma")
      try await terminal.wait(for: "Mark a set")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: workspace.dataFolder + "/mulu")
    let aside = try #require(names.first { $0.hasPrefix("bookmarks.json.broken-") })
    #expect(try workspace.text(of: workspace.dataFolder + "/mulu/" + aside) == "{ not bookmarks")
    #expect(try SavedBookmark.all(in: workspace).count == 1)
  }

  /// So many are read after the first screen only; a key that is typed before finds them all the same.
  @Test func manyBookmarksAreThereForTheFirstKey() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    let note = String(repeating: "松土", count: 60)
    let entries = (1...1_000).map { number in
      """
      {"created": "2026-01-01T00:00:00Z", "document": {"path": "\(number == 500 ? document : "/elsewhere.txt")"},
       "id": "made-\(number)", "mark": "k", "modified": "2026-01-01T00:00:00Z", "note": "\(note)", "position": 0,
       "quote": {"exact": "", "prefix": "", "suffix": ""}, "section": []}
      """
    }
    try workspace.makeFolder(workspace.dataFolder + "/mulu")
    try workspace.write(
      "{\"version\": 1, \"bookmarks\": [\(entries.joined(separator: ","))]}", toPath: workspace.bookmarksFile)
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try terminal.press("G", "'k")
      try await terminal.wait(for: "the marked place") { $0.rows[0].contains("院子里的一年") }
      try terminal.press("]", "ma")
      try await terminal.wait(for: "Mark a set")
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
    #expect(try SavedBookmark.all(in: workspace).count == 1_001)
  }

  /// Without locks another program may overwrite what was saved; it is looked for at the next pause, and saved again.
  @Test func bookmarksThatAreOverwrittenWithoutALockAreSavedAgain() async throws {
    let workspace = try Workspace()
    let document = try workspace.document("garden.zh.md")
    try workspace.makeFolder(workspace.bookmarksFile + ".lock")
    try await TmuxTerminal.mulu(document, in: workspace) { terminal in
      try await terminal.wait(for: "惊蛰以后")
      try terminal.press("ma")
      try await terminal.wait(for: "saved without a lock")
      #expect(try SavedBookmark.all(in: workspace).count == 1)
      try workspace.write("{\"version\": 1, \"bookmarks\": []}", toPath: workspace.bookmarksFile)
      try await Patience.wait(otherwise: "the bookmark is not saved again") {
        (try? SavedBookmark.all(in: workspace))?.count == 1 ? true : nil
      }
      try terminal.press("q")
      #expect(try await terminal.exitStatus() == 0)
    }
  }
}
