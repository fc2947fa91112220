import Bookmarks
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct BookmarkTests {
  private func desk(_ keys: String = "") throws -> Desk {
    var desk = Desk(try FixtureDocument.named("guide.zh.md"))
    desk.press(keys)
    return desk
  }

  private func own(_ desk: Desk) -> [Bookmark] { desk.reader.ownBookmarks.map(\.bookmark) }

  @Test func aBookmarkKeepsPlaceNoteSectionAndText() throws {
    var desk = try desk("5] a")
    desk.handle(.pasted("城门\n五点开"))
    desk.press("Enter")
    let bookmark = try #require(own(desk).first)
    #expect(bookmark.note == "城门 五点开")
    #expect(bookmark.position == desk.reader.document.outline[5].position)
    #expect(bookmark.section == ["山城茶马古道步行指南", "第一段：东门到石桥", "东门"])
    #expect(bookmark.quote.suffix.hasPrefix("东门"))
    #expect(desk.message == desk.reader.strings.bookmarkAdded)
    #expect(desk.takeEffects() == [.saveBookmarks(desk.session.bookmarks)])
    #expect(try self.desk("a Esc").reader.ownBookmarks.isEmpty)
  }

  @Test func marksAreSetMovedAndJumpedTo() throws {
    var desk = try desk("4] m a g 'a")
    let marked = desk.anchor
    #expect(marked.position == desk.reader.document.outline[4].position)
    desk.press("2] `a")
    #expect(desk.anchor == marked)
    desk.press("g m a G 'a")
    #expect(desk.anchor == Anchor(position: 0))
    #expect(own(desk).count == 1)
    desk.press("'z")
    #expect(desk.message == desk.reader.strings.noMark("z"))
    for key in ["1", "桥", "Enter", "?"] {
      desk.press("m")
      desk.handle(KeyScript.events(key)[0])
      #expect(desk.message == desk.reader.strings.markNeedsLetter, "\(key)")
    }
    desk.press("m Esc")
    #expect(desk.message == nil && own(desk).count == 1)
  }

  @Test func theListIsInReadingOrderAndDeletes() throws {
    var desk = try desk("6] a Enter g a Enter 3] m b B")
    #expect(own(desk).map(\.position) == own(desk).map(\.position).sorted())
    #expect(desk.reader.selectedBookmark?.mark?.letter == "b")
    desk.press("x")
    #expect(desk.message == desk.reader.strings.bookmarkDeleted)
    #expect(own(desk).count == 2)
    desk.press("G Enter")
    #expect(desk.anchor.position == desk.reader.document.outline[6].position)
    desk.press("t Del x")
    #expect(own(desk).count == 2)
    desk.press("B g x x x")
    #expect(own(desk).isEmpty)
  }

  @Test func aBookmarkMadeWhileAnotherIsWrittenStays() throws {
    var desk = try desk("a Enter")
    let written = desk.session.bookmarks
    desk.press("3] a Enter")
    desk.handle(.bookmarksSaved(written))
    #expect(own(desk).count == 2)
  }

  @Test func bookmarksThatAreReadAfterTheFirstScreenAreTakenIn() throws {
    let read = try desk("a Enter 3] a Enter").session.bookmarks
    var desk = try desk()
    desk.handle(.bookmarksRead(read))
    #expect(own(desk).count == 2)
    let request = RelocationRequest(document: desk.reader.open.number, bookmarks: own(desk))
    #expect(desk.takeEffects() == [.relocate(request)])
    desk.handle(.bookmarksRead(read))
    #expect(desk.takeEffects() == [])
  }

  @Test func theStatusRowTellsWhileBookmarksAreUnsaved() throws {
    var desk = try desk()
    desk.handle(.bookmarksUnsaved)
    #expect(desk.statusRow.contains(desk.reader.strings.unsavedMark))
    desk.press("40x12 j")
    #expect(desk.statusRow.contains(desk.reader.strings.unsavedMark))
    desk.press("a Enter j")
    #expect(!desk.statusRow.contains(desk.reader.strings.unsavedMark))
  }

  @Test func signsStandBesideTheRowsOfTheirPlaces() throws {
    var desk = try desk("4j a Enter g 80x5")
    #expect(!desk.screen.text.contains("▪"))
    desk.press("4j")
    #expect(desk.row(0).contains("▪") && !desk.row(1).contains("▪"))
    desk.press("m a 80x24 R")
    #expect(desk.screen.text.contains("a") && !desk.screen.text.contains("▪"))
  }

  @Test func aFoldedSectionCountsAllItsBookmarks() throws {
    var desk = try desk("5] a Enter ] a Enter t")
    #expect(desk.row(5).hasPrefix("      东门") && desk.row(5).contains(" 1 │"))
    desk.press("H")
    #expect(desk.row(2).contains("+ 第一段") && desk.row(2).contains(" 2 │"))
  }

  @Test func placesAreKeptAndComeBack() throws {
    let document = try FixtureDocument.named("guide.zh.md")
    var desk = try desk("50% 40x12")
    let anchor = desk.anchor
    #expect(desk.session.hasUnsavedPlace)
    _ = desk.takeEffects()
    desk.handle(.idle)
    guard case .saveRecord(let record, _)? = desk.takeEffects().first else {
      Issue.record("no record is saved")
      return
    }
    desk.handle(.idle)
    #expect(desk.takeEffects().isEmpty)
    #expect(record.position == anchor.position && !record.isRaw)
    let again = Desk(document, size: ScreenSize(columns: 120, rows: 40), record: record)
    #expect(again.anchor.position == anchor.position)
    desk.press("R")
    desk.handle(.leaving)
    guard case .saveRecord(let raw, _)? = desk.takeEffects().first else {
      Issue.record("the view is not saved")
      return
    }
    #expect(Desk(document, record: raw).reader.isRaw)
    let far = ReadingRecord(document: record.document, title: "", position: 1 << 40, progress: 1, lastRead: 0)
    expectSound(Desk(document, record: far).screen, size: ScreenSize(columns: 80, rows: 24), "behind the end")
  }
}
