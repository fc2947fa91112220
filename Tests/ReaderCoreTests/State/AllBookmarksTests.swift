import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import TestSupport
import Testing

@testable import ReaderCore

/// The bookmarks of all documents in one list, from the reader and from the shelf.
@Suite struct AllBookmarksTests {
  /// A shelf of the fixtures, with bookmarks in two of them: three in the Chinese guide, then two in the English one.
  private func desk(_ size: String = "80x24") throws -> Desk {
    var desk = Desk(size: KeyScript.size(size) ?? ScreenSize(columns: 1, rows: 1), folder: "/library")
    desk.shelf = try FixtureDocument.shelf()
    desk.listShelf()
    open("guide.zh.md", in: &desk)
    desk.press("g a \"雨天\" Enter 3] a Enter 2] m b q")
    open("guide.en.md", in: &desk)
    desk.press("g a \"rain\" Enter 3] a Enter")
    _ = desk.takeEffects()
    return desk
  }

  private func open(_ name: String, in desk: inout Desk) {
    let row = desk.session.shelf?.shown.firstIndex { $0.fileName == name }
    desk.press("g \(row.map { $0 > 0 ? "\($0)j" : "" } ?? "") Enter")
  }

  /// The rows of the list: titles of documents with the number of their bookmarks, sections of bookmarks.
  private func rows(_ desk: Desk) -> [String] {
    let (list, listed) = (desk.reader.navigatorList, desk.reader.listedBookmarks)
    return (0..<list.count).compactMap { row in
      list[row].map { index in
        switch listed[index] {
        case .bookmark(let placed): placed.bookmark.id.rawValue
        case .document(let document):
          "\(document.identity.path) \(desk.reader.listedBookmarkCount(of: document, inRow: row))"
        }
      }
    }
  }

  private func ids(_ desk: Desk, _ name: String) -> [String] {
    desk.session.bookmarks.bookmarks(of: Desk.identity(name)).map(\.id.rawValue)
  }

  @Test func theListChangesBetweenThisDocumentAndAll() throws {
    var desk = try desk()
    desk.press("B")
    let own = rows(desk)
    let selected = desk.reader.selectedBookmark
    desk.press("A")
    let (english, chinese) = (ids(desk, "guide.en.md"), ids(desk, "guide.zh.md"))
    #expect(own == english)
    #expect(rows(desk) == ["/library/guide.en.md 2"] + english + ["/library/guide.zh.md 3"] + chinese)
    #expect(desk.reader.selectedBookmark == selected && selected != nil)
    #expect(desk.row(0).contains("All bookmarks 5"))
    desk.press("G A")
    #expect(rows(desk) == own && desk.reader.selectedBookmark != nil)
  }

  @Test func theSameListOpensFromTheShelfAndReturnsToIt() throws {
    for leaving in ["q", "Esc", "B", "Tab", "t"] {
      var desk = try desk()
      desk.press("q")
      _ = desk.takeEffects()
      desk.press("B")
      #expect(rows(desk).count == 7 && desk.reader.layout.isOverlay)
      desk.press("A R :stats Enter Esc")
      #expect(rows(desk).count == 7)
      desk.press(leaving)
      #expect(desk.session.reader == nil && desk.session.shelf != nil, "\(leaving)")
      #expect(desk.takeEffects().allSatisfy { if case .saveRecord = $0 { false } else { true } })
    }
  }

  @Test func enterOpensTheDocumentAtThePlace() throws {
    var desk = try desk()
    let anchor = desk.anchor
    desk.press("B A G")
    let chosen = try #require(desk.reader.selectedBookmark)
    desk.press("Enter")
    #expect(desk.reader.open.name == "guide.zh.md" && desk.reader.position == chosen.position)
    #expect(!desk.reader.navigatorHasFocus && desk.message == nil)
    #expect(
      desk.effects.contains {
        if case .saveRecord(let record, _) = $0 { record.position == anchor.position } else { false }
      })
    desk.press("B A G")
    #expect(desk.reader.selectedBookmark != nil)
    desk.press("q q B G")
    #expect(desk.reader.selectedBookmark == chosen)
    desk.press("Enter")
    #expect(desk.reader.open.name == "guide.zh.md" && desk.reader.position == chosen.position)
    desk.press("q")
    #expect(desk.session.reader == nil)
  }

  @Test func quittingReturnsToTheDocumentOneCameFrom() throws {
    var desk = try desk()
    let place = desk.anchor
    desk.press("B A G Enter")
    #expect(desk.reader.open.name == "guide.zh.md")
    desk.press("q")
    #expect(desk.reader.open.name == "guide.en.md" && desk.anchor == place)
    // By the list one is back as well, and there is nowhere else to return to.
    desk.press("B A G Enter B A g j Enter")
    #expect(desk.reader.open.name == "guide.en.md")
    desk.press("q")
    #expect(desk.session.reader == nil)
  }

  @Test func itIsOneStepBackThroughHoweverManyDocuments() throws {
    var desk = try desk()
    desk.press("q")
    open("letters.txt", in: &desk)
    desk.press("B A j Enter B A G Enter B A g j Enter")
    #expect(desk.reader.open.name == "guide.en.md")
    desk.press("q")
    #expect(desk.reader.open.name == "letters.txt")
    // One that is gone meanwhile is passed over.
    desk.press("B A G Enter")
    desk.shelf["/library/letters.txt"] = nil
    desk.press("q")
    #expect(desk.reader.open.name == "guide.zh.md" && desk.message == "/library/letters.txt?")
    desk.press("q")
    #expect(desk.session.reader == nil)
  }

  @Test func whatComesThroughAPipeIsNotLeft() throws {
    var desk = try desk()
    var piped = Desk.open(try FixtureDocument.named("letters.txt"), name: "stdin")
    piped.identity = DocumentIdentity(fingerprint: "piped", path: "")
    desk.handle(.documentOpened(piped))
    desk.press("a Enter B A G Enter")
    #expect(desk.reader.open.name == "stdin" && desk.message == desk.reader.strings.pipeCannotBeLeft)
    desk.press("g j Enter")
    #expect(desk.reader.open.name == "stdin" && !desk.reader.navigatorHasFocus)
  }

  @Test func fromADocumentTheListGoesOnWhereItWasLeft() throws {
    var desk = try desk()
    desk.press("q B s G k")
    let chosen = try #require(desk.reader.selectedBookmark)
    desk.press("Enter")
    #expect(desk.reader.open.isDocument)
    desk.press("q B")
    #expect(desk.reader.selectedBookmark == chosen && desk.reader.navigator.bookmarks.order == .time)
    desk.press("x q B")
    #expect(desk.reader.selectedBookmark != nil && rows(desk).count == 6)
  }

  @Test func inAnEditedDocumentThePlaceIsFoundByItsText() throws {
    var desk = try desk()
    let text = "# 后加的一章\n\n" + String(repeating: "这一段是后来加上的。\n\n", count: 40)
    let edited = MarkdownFormat.read(TextStorage(Array((text + (try Golden.text("documents/guide.zh.md"))).utf8)))
    desk.shelf["/library/guide.zh.md"]?.document = edited
    desk.shelf["/library/guide.zh.md"]?.identity.fingerprint = "edited"
    desk.press("B A G")
    let chosen = try #require(desk.reader.selectedBookmark)
    desk.press("Enter")
    let placed = try #require(desk.reader.ownBookmarks.first { $0.bookmark.id == chosen.id })
    #expect(placed.certainty == .exact && placed.position > chosen.position + 1_000)
    #expect(desk.reader.position == placed.position && desk.reader.arrival == nil)
  }

  @Test func theRowOfADocumentOpensItWhereItWasLeft() throws {
    var desk = try desk()
    desk.press("B A G p Enter")
    #expect(desk.reader.open.name == "guide.zh.md")
    #expect(desk.reader.position == desk.shelf["/library/guide.zh.md"]?.record?.position)
    desk.press("B A p Enter")
    #expect(!desk.reader.navigatorHasFocus && desk.reader.open.name == "guide.zh.md")
  }

  @Test func aFileThatIsGoneIsToldAndTheListStays() throws {
    var desk = try desk()
    desk.shelf["/library/guide.zh.md"] = nil
    desk.press("B A G")
    let before = desk.session.bookmarks
    let selected = desk.reader.selectedBookmark
    desk.press("Enter")
    #expect(desk.message == "/library/guide.zh.md?")
    #expect(desk.reader.open.name == "guide.en.md" && desk.reader.isInBookmarkList)
    #expect(desk.session.bookmarks == before && desk.reader.selectedBookmark == selected)
  }

  @Test func whatIsLookedForIsFoundInAllDocuments() throws {
    var desk = try desk()
    desk.press("B A H")
    #expect(rows(desk).count == 2)
    desk.press("/ \"雨天\" Enter")
    #expect(rows(desk) == ["/library/guide.zh.md 1", ids(desk, "guide.zh.md")[0]])
    #expect(desk.row(0).contains("All bookmarks 1"))
    desk.press("Esc")
    #expect(rows(desk).count == 2 && desk.row(0).contains("All bookmarks 5"))
    // The title of a document finds all of its bookmarks.
    desk.press("/ \"salt road\" Enter")
    #expect(rows(desk).count == 3)
    desk.press("Esc L g j 2 *")
    #expect(rows(desk).count == 2 && desk.row(0).contains("1 · +"))
    desk.press("Esc")
    #expect(rows(desk).count == 7)
  }

  @Test func documentsAreFoldedLikeTheContents() throws {
    var desk = try desk()
    desk.press("B A G h")
    #expect(desk.reader.selectedBookmark == nil && rows(desk).count == 7)
    desk.press("h")
    #expect(rows(desk).count == 4 && rows(desk).last == "/library/guide.zh.md 3")
    desk.press("l G")
    #expect(rows(desk).count == 7 && desk.reader.selectedBookmark != nil)
    desk.press("H")
    #expect(rows(desk).count == 2 && desk.reader.navigator.selection == 1)
    desk.press("L")
    #expect(rows(desk).count == 7 && desk.reader.navigator.selection == 3)
  }

  @Test func bookmarksOfOtherDocumentsAreChangedAndBroughtBack() throws {
    var desk = try desk()
    desk.press("B A G r \"名字\" Enter e \"附注\" Enter 4")
    let changed = try #require(desk.reader.selectedBookmark)
    #expect(changed.name == "名字" && changed.note == "附注" && changed.color == .red)
    #expect(desk.reader.open.name == "guide.en.md")
    desk.press("x")
    #expect(desk.session.bookmarks[changed.id] == nil && rows(desk).count == 6)
    desk.press("u")
    #expect(desk.session.bookmarks[changed.id]?.mark == changed.mark && changed.mark?.letter == "b")
    #expect(desk.reader.selectedBookmark?.id == changed.id)
    desk.press("u u u")
    #expect(desk.session.bookmarks[changed.id]?.name == "")
    desk.press("s g j")
    #expect(desk.reader.selectedBookmark?.id.rawValue == ids(desk, "guide.en.md").last)
  }

  @Test func allThatIsListedIsExported() throws {
    var desk = try desk()
    desk.press("B A :export \" x.json\" Enter")
    guard case .export(let text, let count, _) = desk.takeEffects().last else {
      Issue.record("nothing was exported")
      return
    }
    #expect(count == 5 && text.contains("guide.en.md") && text.contains("guide.zh.md"))
  }

  @Test(arguments: ["80x24", "120x40", "40x12", "60x7", "20x5", "1x1"]) func theListIsSoundAtAnySize(size: String)
    throws
  {
    var desk = try desk(size)
    for keys in [
      "B A", "G", "s", "H", "j", "Enter", "q", "B", "j j", "/ \"zzz\" Enter", "Esc", "j x x x x x x x x x x",
    ] {
      desk.press(keys)
      expectSound(desk.screen, size: desk.screen.size, keys)
    }
  }
}
