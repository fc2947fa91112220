import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// `:export` and `:import`.
@Suite struct ExchangeTests {
  private static let text = "第一章　开端\n\n从前有一座山，山里有一座庙。\n\n第二章　继续\n\n少年长大以后下了山。\n"

  private func desk() -> Desk {
    Desk(
      PlainTextFormat.read(TextStorage(Array(Self.text.utf8))), name: "hill.txt",
      size: ScreenSize(columns: 80, rows: 24))
  }

  private func type(_ command: String, _ desk: inout Desk) {
    desk.press(":")
    desk.handle(.pasted(command))
    desk.press("Enter")
  }

  @Test(arguments: [("notes.md", "# "), (" ~/my notes.TXT ", "hill"), ("a.json", "{")])
  func aFileIsWrittenInTheFormOfItsName(name: String, beginning: String) throws {
    var desk = desk()
    desk.press("a 山 Enter")
    _ = desk.takeEffects()
    type("export \(name)", &desk)
    guard case .export(let text, let count, let path) = desk.takeEffects().last else {
      Issue.record("nothing is exported")
      return
    }
    #expect(count == 1 && path == name.trimmingBlanks)
    #expect(text.hasPrefix(beginning) || text.hasPrefix("第"))
    #expect(text.contains("山"))
  }

  @Test func aNameWithoutAnEndingAndADocumentWithoutBookmarksAreTold() {
    var desk = desk()
    type("export notes.md", &desk)
    #expect(desk.message == "No bookmarks to export")
    desk.press("a Enter")
    _ = desk.takeEffects()
    for name in ["", " notes", " notes.pdf"] {
      type("export\(name)", &desk)
      #expect(desk.message?.hasPrefix("Name a file ending in .md, .json or .txt") == true)
    }
    type("import", &desk)
    #expect(desk.message?.hasPrefix("Name a file of bookmarks") == true)
    #expect(desk.takeEffects().isEmpty)
  }

  @Test func aFileIsImported() {
    var desk = desk()
    type("import ~/a b.json", &desk)
    #expect(desk.takeEffects() == [.importBookmarks(path: "~/a b.json")])
  }

  @Test(arguments: [Language.english, .chinese]) func reportsAreOneLine(_ language: Language) throws {
    let strings = InterfaceStrings.inLanguage(language).exchange
    let imported = try BookmarkImport(Array("[1, 2]".utf8))
    let report = imported.merged(into: BookmarkStore(), now: 0) { _ in nil }.report
    #expect(strings.text(of: report).contains("2"))
    for failure in [ImportFailure.notJSON(line: 3), .otherJSON] {
      let line = strings.text(of: failure, path: "a\nb\u{1B}.json")
      #expect(!line.contains("\n") && !line.contains("\u{1B}"))
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
