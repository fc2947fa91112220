import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct ShelfTests {
  private func desk(_ size: String = "80x24") throws -> Desk {
    var desk = Desk(size: KeyScript.size(size) ?? ScreenSize(columns: 1, rows: 1), folder: "/library")
    desk.shelf = try FixtureDocument.shelf()
    desk.listShelf()
    return desk
  }

  /// A shelf of many documents.
  private func manyItems(_ count: Int) -> [ShelfItem] {
    (0..<count).map {
      ShelfItem(
        path: "/library/\($0).txt", title: "Document \(1_000 + $0)", format: .plainText, characters: 10, isCounted: true
      )
    }
  }

  @Test func aDocumentIsOpenedReadAndComesFirstThen() throws {
    var desk = try desk()
    desk.press("j Enter")
    let title = desk.reader.open.title
    desk.press("q")
    #expect(desk.session.reader == nil)
    #expect(desk.effects.contains(.closeDocument))
    #expect(desk.session.shelf?.items.first?.title == title)
    desk.press("q")
    #expect(desk.effects.last == .quit)
  }

  @Test func whatIsTypedBeforeTheListIsThereWaitsForIt() throws {
    var early = try desk()
    early.press("2j Enter j")
    var late = Desk(size: ScreenSize(columns: 80, rows: 24), folder: "/library")
    late.shelf = try FixtureDocument.shelf()
    late.press("2j Enter j")
    #expect(late.effects.isEmpty)
    late.listShelf()
    #expect(late.screen == early.screen && late.session.reader != nil)
    var leaving = Desk(folder: "/library")
    leaving.press("j q")
    #expect(leaving.effects == [.quit])
  }

  @Test func aFolderThatCannotBeListedKeepsNobodyWaiting() throws {
    var desk = Desk(folder: "/library")
    desk.press("j")
    desk.handle(.openingFailed("cannot be read"))
    desk.press("?")
    #expect(desk.session.shelfHelpTop == 0)
  }

  @Test func bookmarksThatAreReadLaterAreCounted() throws {
    var desk = try desk()
    desk.press("j Enter a Enter q")
    let read = desk.session.bookmarks
    desk = try self.desk()
    #expect(desk.session.shelf?.items.contains { $0.bookmarks > 0 } == false)
    desk.handle(.bookmarksRead(read))
    #expect(desk.session.shelf?.items.map(\.bookmarks).reduce(0, +) == 1)
    _ = desk.takeEffects()
    desk.handle(.bookmarksRead(read))
    #expect(desk.takeEffects() == [])
  }

  @Test func filteringKeepsTheSelection() throws {
    var desk = try desk()
    desk.press("/ \"salt\"")
    #expect(desk.session.shelf?.shown.map(\.title) == ["A Walk along the Salt Road"])
    desk.press("Enter")
    let path = desk.session.shelf?.shown.first?.path
    desk.press("Esc")
    let shelf = try #require(desk.session.shelf)
    #expect(shelf.filter.isEmpty && shelf.shown.count == 3)
    #expect(shelf.shown[shelf.selection].path == path)
    desk.press("/ x Backspace Backspace ^L ^Z")
    #expect(desk.effects.suffix(2) == [.redraw, .suspend])
  }

  @Test func theSelectionIsAlwaysSeen() throws {
    var desk = try desk("40x10")
    desk.handle(.shelfListed(manyItems(50)))
    desk.press("G")
    #expect(desk.screen.text.contains("Document 1049"))
    desk.press("40x45")
    #expect(desk.screen.text.contains("Document 1049") && desk.screen.text.contains("Document 1009"))
    desk.press("40x6 5k 20x3")
    #expect(desk.screen.text.contains("Docume"))
    desk.press("g 3j")
    #expect(desk.session.shelf?.selection == 3)
    desk.press("99999k 0j")
    #expect(desk.session.shelf?.selection == 1)
  }

  @Test func everySizeIsSound() throws {
    for columns in 1...70 {
      for rows in [1, 2, 3, 5, 8, 12] {
        var desk = try desk("\(columns)x\(rows)")
        for keys in ["", "/ 桥abc", "Esc ?", "Esc j"] {
          desk.press(keys)
          expectSound(desk.screen, size: ScreenSize(columns: columns, rows: rows), "\(columns)x\(rows) \(keys)")
        }
      }
    }
  }

  @Test func failuresAreTold() throws {
    var desk = try desk()
    desk.handle(.openingFailed("/library/x: no such file"))
    #expect(desk.statusRow.contains("no such file"))
    desk.press("j")
    #expect(!desk.statusRow.contains("no such file"))
  }
}
