import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// The mouse in all its places.
@Suite struct PointerTests {
  private func desk(_ size: String = "80x24", usesMouse: Bool = true) throws -> Desk {
    Desk(
      try FixtureDocument.named("guide.zh.md"), name: "guide.zh.md",
      size: try #require(KeyScript.size(size)), language: .chinese, preferences: Preferences(usesMouse: usesMouse))
  }

  @Test func aKeySwitchesItAndTheChoiceIsKept() throws {
    var desk = try desk(usesMouse: false)
    desk.press("M")
    #expect(desk.takeEffects() == [.savePreferences(Preferences(usesMouse: true)), .useMouse(true)])
    #expect(desk.message?.contains("Shift") == true)
    desk.press("t M")
    #expect(desk.takeEffects() == [.savePreferences(Preferences()), .useMouse(false)])
    #expect(desk.message?.contains("Shift") == false)
  }

  @Test func switchedOffItDoesNothing() throws {
    var desk = try desk(usesMouse: false)
    let screen = desk.screen
    desk.press("down@3:50 click@3:4")
    #expect(desk.screen == screen && desk.takeEffects().isEmpty)
  }

  @Test func theWheelOverTheTextMovesItByThreeRowsWhoeverHasTheFocus() throws {
    for keys in ["", "t"] {
      var (desk, other) = (try desk(), try desk())
      desk.press(keys + " down@3:50 down@3:50 up@0:79")
      other.press("3 j")
      #expect(desk.anchor == other.anchor)
      #expect(desk.reader.navigatorHasFocus == (keys == "t"))
    }
  }

  @Test func theWheelStopsAtTheEnds() throws {
    var desk = try desk()
    desk.press("up@3:50")
    #expect(desk.anchor == desk.reader.flow.firstAnchor)
    desk.press("G")
    let end = desk.anchor
    desk.press("down@3:50")
    #expect(desk.anchor == end)
  }

  @Test func aPressInTheContentsJumpsLikeEnter() throws {
    var (desk, other) = (try desk(), try desk())
    desk.press("click@5:10")
    other.press("t j j j j j Enter")
    #expect(desk.anchor == other.anchor && desk.reader.position > 0)
    #expect(!desk.reader.navigatorHasFocus)
    desk.press("^O")
    #expect(desk.reader.position == 0)
  }

  @Test func aPressOnASignFoldsAndUnfolds() throws {
    var desk = try desk()
    let before = (0..<23).map(desk.row)
    desk.press("click@1:2")
    #expect(desk.row(1).hasPrefix("  + 出发之前"))
    #expect(desk.row(2).hasPrefix("  − 第一段"))
    #expect(desk.reader.position == 0 && !desk.reader.navigatorHasFocus)
    desk.press("click@1:3")
    #expect((0..<23).map(desk.row) == before)
    // Where there is no sign it is a press on the entry.
    desk.press("click@2:4")
    #expect(desk.reader.position > 0)
  }

  @Test func theWheelOverTheContentsLeavesTheTextAloneAndAKeyBringsThemBack() throws {
    var desk = try desk("80x8")
    let (anchor, first) = (desk.anchor, desk.row(0))
    desk.press("down@2:5")
    #expect(desk.row(0) != first && desk.anchor == anchor)
    #expect(desk.reader.navigator.top == 3)
    desk.press("idle")
    #expect(desk.reader.navigator.top == 3)
    desk.press("down@2:5 down@2:5 down@2:5 down@2:5")
    #expect(desk.reader.navigator.top == desk.reader.navigatorList.count - 7)
    desk.press("F")
    #expect(desk.row(0) == first)
  }

  @Test func theWheelTakesTheSelectionAlongWhereTheNavigatorHasTheFocus() throws {
    var desk = try desk("80x8")
    desk.press("t down@2:5")
    #expect(desk.reader.navigator.top == 3 && desk.reader.navigator.selection == 4)
    desk.press("j")
    #expect(desk.reader.navigator.selection == 5)
  }

  @Test(arguments: ["click@23:5", "click@23:60", "click@10:24", "click@22:3", "click@90:90", "down@23:50", "up@4:24"])
  func nothingIsDoneElsewhere(event: String) throws {
    var desk = try desk()
    desk.press("5 j")
    let screen = desk.screen
    desk.press(event)
    #expect(desk.screen == screen)
  }

  @Test func aPressInTheTextGivesItTheFocus() throws {
    var desk = try desk()
    desk.press("t j j click@5:60")
    #expect(!desk.reader.navigatorHasFocus && desk.reader.position == 0)
  }

  @Test func hitsAndBookmarksAreLists() throws {
    var desk = try desk()
    desk.press("/ \"石\" Enter & g")
    let hits = try #require(desk.reader.search?.hits)
    // Below a head of two rows.
    desk.press("click@4:6")
    #expect(desk.reader.search?.current == hits[2])
    desk.press("] a Enter G a Enter g B click@5:6")
    #expect(desk.reader.position == desk.reader.ownBookmarks[1].position)
    desk.press("B click@1:6")
    #expect(desk.reader.navigatorHasFocus)
  }

  @Test func aPressExtendsAPassageThatIsSelected() throws {
    var desk = try desk()
    desk.press("v")
    let sentence = try #require(desk.reader.selection?.range)
    desk.press("click@4:30 click@5:10")
    let range = try #require(desk.reader.selection?.range)
    #expect(range.lowerBound == sentence.lowerBound && range.upperBound > sentence.upperBound)
    #expect(desk.reader.document.storage.string(in: range).hasSuffix("旧驿站。"))
    desk.press("down@4:30")
    #expect(desk.reader.selection?.range == range && desk.anchor != desk.reader.flow.firstAnchor)
  }

  @Test func aPressPicksWhatIsFilteredWhileItIsTyped() throws {
    var desk = try desk()
    desk.press("t / \"石\" click@3:6")
    #expect(desk.reader.prompt == nil && desk.reader.navigator.filter.isEmpty)
    #expect(desk.statusRow.contains("石桥"))
  }

  @Test func whatIsTypedElsewhereGoesOn() throws {
    var desk = try desk()
    desk.press("/ \"石\" click@5:5 down@5:50")
    #expect(desk.reader.prompt?.text == "石")
    desk.press("Esc m click@5:5 a")
    #expect(desk.reader.ownBookmarks.first?.bookmark.mark?.letter == "a")
  }

  @Test func anEncodingIsPicked() throws {
    var desk = try desk()
    desk.press("E down@3:50 click@1:50")
    #expect(desk.reader.encodings != nil)
    desk.press("click@4:40")
    #expect(desk.reader.document.encoding == "Big5" && desk.reader.prompt == nil)
  }

  @Test func helpAndTheRecordAreScrolled() throws {
    for page in ["?", ": \"stats\" Enter"] {
      var (desk, other) = (try desk("60x12"), try desk("60x12"))
      desk.press(page + " down@2:5 down@2:5 up@2:50")
      other.press(page + " j j j")
      #expect((0..<11).map(desk.row) == (0..<11).map(other.row))
      let screen = desk.screen
      desk.press("click@2:5")
      #expect(desk.screen == screen)
    }
  }

  @Test func aLineIsChosenToBeAHeading() throws {
    let text = "第一行在这里\n\n第二行在这里\n\n第三行在这里\n"
    var desk = Desk(
      PlainTextFormat.read(TextStorage(Array(text.utf8))), name: "lines.txt", preferences: Preferences(usesMouse: true))
    desk.press("T click@4:50 2")
    #expect(desk.reader.document.outline.entries.map(\.title) == ["第三行在这里"])
  }

  @Test func theOverlayOfANarrowScreenIsAListToo() throws {
    var desk = try desk("40x12")
    desk.press("t click@5:20")
    #expect(!desk.reader.navigatorHasFocus && desk.reader.position > 0)
  }

  @Test func documentsOfTheShelfAreOpened() throws {
    var desk = Desk(
      size: ScreenSize(columns: 80, rows: 24), preferences: Preferences(usesMouse: true), folder: "/library")
    desk.shelf = try FixtureDocument.shelf()
    desk.listShelf()
    _ = desk.takeEffects()
    desk.press("down@4:10 click@1:10 click@22:10 click@23:10")
    #expect(desk.session.reader == nil)
    let second = try #require(desk.session.shelf?.shown[1])
    desk.press("click@4:10")
    #expect(desk.takeEffects() == [.openDocument(path: second.path)])
    #expect(desk.reader.open.identity.path == second.path)
  }

  @Test func theShelfSwitchesItAndItsHelpIsScrolled() throws {
    var desk = Desk(size: ScreenSize(columns: 60, rows: 12), folder: "/library")
    desk.listShelf()
    desk.press("M")
    #expect(desk.takeEffects() == [.savePreferences(Preferences(usesMouse: true)), .useMouse(true)])
    desk.press("? down@3:3")
    #expect(desk.session.shelfHelpTop == 3)
  }
}
