import Bookmarks
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// Bookmarks in the navigator: found, sorted, changed, deleted and brought back.
@Suite struct BookmarkListTests {
  /// Bookmarks at four sections, the list open: 0 a place with a note, 1 the mark b, 2 red, 3 the newest.
  private func desk(_ keys: String = "", size: ScreenSize = ScreenSize(columns: 80, rows: 24)) throws -> Desk {
    var preferences = Preferences()
    preferences.usesMouse = true
    var desk = Desk(try FixtureDocument.named("guide.zh.md"), size: size, preferences: preferences)
    desk.press("6] a \"雨天\" Enter 2] m b g 2] a Enter B 4 Esc 9] a Enter B")
    desk.press(keys)
    _ = desk.takeEffects()
    return desk
  }

  private func listed(_ desk: Desk) -> [String] {
    let list = desk.reader.navigatorList
    return (0..<list.count).compactMap { list[$0] }.map { desk.reader.ownBookmarks[$0].bookmark.section.last ?? "" }
  }

  private func selected(_ desk: Desk) throws -> Bookmark { try #require(desk.reader.selectedBookmark) }

  @Test func aListIsSortedByPlaceOrByTimeAndKeepsWhatIsSelected() throws {
    var desk = try desk()
    let byPlace = listed(desk)
    let newest = try selected(desk)
    desk.press("g")
    let first = try selected(desk)
    desk.press("s")
    #expect(desk.message == desk.reader.strings.sortedByTime)
    #expect(try selected(desk).id == first.id)
    let created = (0..<4).compactMap { desk.reader.navigatorList[$0] }.map {
      desk.reader.ownBookmarks[$0].bookmark.created
    }
    #expect(created == created.sorted(by: >))
    desk.press("g")
    #expect(try selected(desk).id == newest.id)
    #expect(desk.row(0).contains(desk.reader.strings.byTime))
    desk.press("s")
    #expect(listed(desk) == byPlace && byPlace.count == 4)
    #expect(try selected(desk).id == newest.id)
  }

  @Test(arguments: [
    ("雨天", 1), ("茶", 0), ("天气", 0), ("ZZZ", 0), ("第一段", 1),
  ])
  func theFilterLooksAtWordsNoteNameAndSection(text: String, least: Int) throws {
    var desk = try desk("/")
    desk.handle(.pasted(text))
    desk.press("Enter")
    #expect(listed(desk).count >= least)
    for bookmark in desk.reader.ownBookmarks.map(\.bookmark) {
      let texts = bookmark.section + [bookmark.note, bookmark.name, bookmark.quote.excerpt()]
      #expect(bookmark.matches(TextFilter(text)) == texts.contains { $0.contains(text) }, "\(bookmark)")
    }
    desk.press("Esc")
    #expect(listed(desk).count == 4)
  }

  @Test func aFilterKeepsTheSelectedBookmark() throws {
    var desk = try desk("g j")
    let id = try selected(desk).id
    desk.press("r \"我的地方\" Enter / \"我的\"")
    #expect(desk.reader.navigatorList.count == 1)
    desk.press("Esc")
    #expect(try selected(desk).id == id && desk.reader.navigator.selection == 1)
  }

  @Test func coloursAreGivenAndListedAlone() throws {
    var desk = try desk("g")
    #expect(desk.reader.ownBookmarks.count { $0.bookmark.color == .red } == 1)
    desk.press("3")
    #expect(try selected(desk).color == .blue)
    #expect(desk.message == "blue")
    #expect(desk.takeEffects() == [.saveBookmarks(desk.session.bookmarks)])
    desk.press("3 * ")
    #expect(desk.reader.navigatorList.count == 1 && desk.row(0).contains("▫ blue"))
    desk.press("7 0 9")
    #expect(desk.reader.count == nil && desk.takeEffects().isEmpty)
    desk.press("Esc")
    #expect(desk.reader.navigatorList.count == 4 && desk.reader.navigatorHasFocus)
    desk.press("* * u")
    #expect(desk.reader.navigatorList.count == 4)
    #expect(try selected(desk).color != .blue)
  }

  @Test func aBookmarkIsRenamedAndTheNameTakenAway() throws {
    var desk = try desk("g r \" 出发  之前 \" Enter")
    #expect(try selected(desk).name == "出发 之前")
    #expect(desk.row(2).contains("出发 之前"))
    desk.press("F2 ^U Enter")
    #expect(try selected(desk).name.isEmpty)
    desk.press("u")
    #expect(try selected(desk).name == "出发 之前")
    desk.press("r \"x\" Esc u u u")
    #expect(try selected(desk).name.isEmpty)
  }

  @Test func aNoteOfSeveralLinesSurvivesTheStatusRow() throws {
    var desk = try desk("g")
    desk.editor = { _ in "一\n\n二\t三" }
    desk.press("E")
    #expect(try selected(desk).note == "一\n\n二\t三")
    desk.press("e")
    #expect(desk.statusRow.contains("一⏎⏎二"))
    desk.press("Home \"零\" Enter")
    #expect(try selected(desk).note == "零一\n\n二\t三")
    desk.press("e Enter")
    #expect(desk.takeEffects().count { if case .saveBookmarks = $0 { true } else { false } } == 2)
    desk.press("e ^E ^U Enter")
    #expect(try selected(desk).note.isEmpty)
    desk.press("u u u")
    #expect(try selected(desk).note == "")
  }

  @Test func aNoteTooLongForALineIsLeftToTheEditor() throws {
    let long = String(repeating: "长", count: Prompt.longest + 1)
    var desk = try desk("g")
    desk.editor = { _ in long }
    desk.press("E e")
    #expect(desk.reader.prompt == nil && desk.message == desk.reader.strings.noteNeedsEditor)
    #expect(try selected(desk).note == long)
    expectSound(desk.screen, size: desk.screen.size, "a long note")
  }

  @Test func anEditorThatFailsOrChangesNothingLeavesTheNote() throws {
    var desk = try desk("G k k")
    let before = try selected(desk)
    desk.editor = { _ in nil }
    desk.press("E")
    #expect(desk.message == "the editor failed")
    desk.editor = { $0 }
    desk.press("E")
    #expect(desk.message == desk.reader.strings.noteUnchanged)
    #expect(try selected(desk) == before)
  }

  @Test func deletionsAreUndoneOneAfterTheOther() throws {
    var desk = try desk("g j")
    let all = desk.reader.ownBookmarks.map(\.bookmark)
    desk.press("x")
    #expect(desk.reader.selectedBookmark?.id == all[2].id)
    desk.press("Del x x x")
    #expect(desk.reader.ownBookmarks.isEmpty && desk.reader.selectedBookmark == nil)
    for number in [3, 2, 1, 0] {
      desk.press("u")
      #expect(desk.reader.ownBookmarks.count == 4 - number)
    }
    var back = desk.reader.ownBookmarks.map(\.bookmark)
    #expect(Set(back.map(\.id)) == Set(all.map(\.id)))
    for index in back.indices { back[index].modified = all[index].modified }
    #expect(back == all)
    desk.press("u u u u u u u u u u")
    #expect(desk.message == desk.reader.strings.nothingToUndo)
  }

  @Test func undoingWinsOverTheRemovalInAnotherProgramsFile() throws {
    var desk = try desk("g")
    let id = try selected(desk).id
    desk.press("x")
    let withRemoval = desk.session.bookmarks
    desk.press("u")
    let merged = withRemoval.merged(with: desk.session.bookmarks)
    #expect(merged[id] != nil && merged == desk.session.bookmarks.merged(with: withRemoval))
    // A file that has the removal at a later time: it was deleted there too.
    var other = desk.session.bookmarks
    other.remove(id, at: desk.now + 1_000)
    desk.handle(.bookmarksSaved(other))
    #expect(desk.session.bookmarks[id] == nil)
  }

  @Test func whatAnotherProgramDidIsNotUndone() throws {
    var desk = try desk("g e \"我\" Enter 2")
    let id = try selected(desk).id
    #expect(try selected(desk).color == .green)
    var other = desk.session.bookmarks
    other.setNote("别人写的", of: id, at: desk.now + 10)
    desk.handle(.bookmarksSaved(other))
    desk.press("u")
    #expect(try selected(desk).color == .red)
    desk.press("u")
    #expect(try selected(desk).note == "别人写的")
    #expect(desk.message == desk.reader.strings.bookmarkChangedElsewhere)
    desk.press("3")
    other = desk.session.bookmarks
    other.remove(id, at: desk.now + 100)
    desk.handle(.bookmarksSaved(other))
    desk.press("u")
    #expect(desk.message == desk.reader.strings.bookmarkDeletedElsewhere)
    #expect(desk.session.bookmarks[id] == nil)
  }

  @Test func aLetterThatIsTakenByNowIsNotBroughtBack() throws {
    var desk = try desk("g")
    while desk.reader.selectedBookmark?.mark == nil { desk.press("j") }
    let id = try selected(desk).id
    desk.press("x Esc G m b B u")
    #expect(desk.session.bookmarks[id] != nil && desk.session.bookmarks[id]?.mark == nil)
    #expect(desk.reader.ownBookmarks.count { $0.bookmark.mark?.letter == "b" } == 1)
    #expect(try selected(desk).id == id)
  }

  @Test func theSelectionStaysWhenAnotherProgramAdds() throws {
    var desk = try desk("G")
    let selected = try selected(desk)
    var other = desk.session.bookmarks
    var first = selected
    first.position = 0
    other.add(
      Bookmark(
        id: BookmarkID(rawValue: "other"), document: selected.document, documentTitle: "", position: 0, created: 1))
    desk.handle(.bookmarksSaved(other))
    #expect(desk.reader.ownBookmarks.count == 5 && desk.reader.selectedBookmark?.id == selected.id)
  }

  @Test func theTextShowsTheSelectedPlaceAndTheReadersStays() throws {
    var desk = try desk("Esc g B g")
    let anchor = desk.anchor
    let top = desk.row(0)
    desk.press("G")
    let place = try #require(desk.reader.selectedPlacedBookmark).position
    #expect(desk.anchor == anchor && desk.row(0) != top)
    #expect(desk.reader.flow.rows(from: desk.reader.shownAnchor, count: 23).contains { $0.anchor.position == place })
    desk.press("Esc")
    #expect(desk.row(0) == top)
    desk.press("B G Enter")
    #expect(desk.anchor.position == place && !desk.reader.navigatorHasFocus)
    desk.press("^O")
    #expect(desk.anchor == anchor)
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12), (60, 7), (20, 5), (1, 1), (400, 120)])
  func theListIsSoundAtAnySize(columns: Int, rows: Int) throws {
    let size = ScreenSize(columns: columns, rows: rows)
    var desk = try desk("g", size: size)
    desk.editor = { _ in String(repeating: "一二三，四五六。\n", count: 50) }
    desk.press("E")
    for keys in ["j", "s", "j", "*", "Esc", "r", "Esc", "G", "x", "x", "u", "/ \"zzz\" Enter", "Esc", "x x x x"] {
      desk.press(keys)
      expectSound(desk.screen, size: size, keys)
    }
  }

  @Test func thePointerPicksBookmarksOfTwoRowsAndScrollsOnFromTheirPlace() throws {
    var desk = try desk("Esc g B g")
    let second = desk.reader.ownBookmarks[1].position
    desk.press("click@5:6")
    #expect(desk.anchor.position == second && !desk.reader.navigatorHasFocus)
    desk.press("g B G")
    let shown = desk.reader.shownAnchor
    let place = desk.anchor
    #expect(shown != place)
    desk.press("down@3:40")
    #expect(desk.anchor >= shown && !desk.reader.navigatorHasFocus)
    desk.press("^O")
    #expect(desk.anchor == place)
  }

  @Test func whatIsLostStandsAtTheEnd() {
    func placed(_ position: Int, _ certainty: Relocation.Certainty, created: Int) -> PlacedBookmark {
      let bookmark = Bookmark(
        id: BookmarkID(rawValue: "\(position)"), document: Desk.identity(), documentTitle: "", position: 0,
        created: created)
      return PlacedBookmark(bookmark, Relocation(range: position..<position, certainty: certainty))
    }
    let all = [
      placed(5, .lost, created: 4), placed(9, .exact, created: 1), placed(7, .guess, created: 3),
      placed(2, .lost, created: 2),
    ]
    var listing = BookmarkListing()
    #expect(listing.indices(of: all[...]) { _ in true } == [2, 1, 3, 0])
    listing.order = .time
    #expect(listing.indices(of: all[...]) { _ in true } == [0, 2, 3, 1])
    listing.color = .red
    #expect(listing.indices(of: all[...]) { _ in true }.isEmpty)
  }
}
