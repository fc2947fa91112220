import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct SearchTests {
  private func desk(_ keys: String = "", answers: Bool = true) throws -> Desk {
    var desk = Desk(try FixtureDocument.named("guide.zh.md"), size: ScreenSize(columns: 80, rows: 8))
    desk.answersSearches = answers
    desk.press(keys)
    return desk
  }

  @Test func itMovesAsOneTypesAndReturnsWhenGivenUp() throws {
    var desk = try desk("2j")
    let start = desk.anchor
    desk.press("/ 驿站的")
    #expect(desk.screen.text.contains("驿站的留言簿"))
    #expect(desk.anchor != start)
    desk.press("Backspace Backspace Backspace")
    #expect(desk.anchor == start && desk.reader.search == nil)
    desk.press("驿站的 Esc")
    #expect(desk.anchor == start && desk.reader.prompt == nil)
  }

  @Test func hitsAreCountedAndGoneThroughRoundTheEnds() throws {
    var desk = try desk("/ 石桥 Enter")
    #expect(desk.statusRow.contains("1 of 9"))
    desk.press("n n")
    #expect(desk.statusRow.contains("3 of 9"))
    desk.press("N N N")
    #expect(desk.message == desk.reader.strings.wrappedToBottom)
    desk.press("n")
    #expect(desk.message == desk.reader.strings.wrappedToTop)
    desk.press("5n")
    #expect(desk.statusRow.contains("6 of 9"))
    desk.press("20n")
    #expect(desk.reader.search?.currentIndex == 7)
  }

  @Test func fromAnotherScreenTheNextHitIsTheOneBelow() throws {
    var desk = try desk("/ 石桥 Enter G n")
    #expect(desk.reader.search?.currentIndex == 0)
    desk.press("G N")
    #expect(desk.reader.search?.currentIndex == 8)
    desk.press("g n")
    #expect(desk.reader.search?.currentIndex == 0)
  }

  @Test func whatIsNotFoundIsSaidAndMovesNothing() throws {
    var desk = try desk("2j")
    let start = desk.anchor
    desk.press("/ 没有这样的话 Enter")
    #expect(desk.message == desk.reader.strings.notFound("没有这样的话") && desk.anchor == start)
    desk.press("n")
    #expect(desk.message == desk.reader.strings.notFound("没有这样的话"))
    #expect(try self.desk("n").message == desk.reader.strings.noSearch)
    #expect(try self.desk("/ Enter").message == desk.reader.strings.noSearch)
  }

  @Test func givingUpBringsTheSearchBeforeBack() throws {
    var desk = try desk("/ 石桥 Enter n / 茶 Esc")
    #expect(desk.statusRow.contains("2 of 9"))
    desk.press("/ Enter")
    #expect(desk.statusRow.contains("3 of 9"))
    desk.press("/ 茶 Backspace Enter")
    #expect(desk.statusRow.contains("4 of 9"))
    desk.press("Esc")
    #expect(desk.reader.search == nil)
  }

  @Test func aSearchAcceptedBeforeItIsAnsweredIsAJump() throws {
    var desk = try desk("2j", answers: false)
    let start = desk.anchor
    desk.press("/ 驿站的 Enter")
    #expect(desk.anchor == start && desk.statusRow.contains(desk.reader.strings.searching))
    desk.answerSearches()
    #expect(desk.screen.text.contains("驿站的留言簿"))
    desk.press("''")
    #expect(desk.anchor == start)
  }

  @Test func keysWaitForWhereASearchLeads() throws {
    var early = try desk("2j / 石桥 Enter 2n j & j Enter")
    var late = try desk("2j", answers: false)
    let start = late.anchor
    late.press("/ 石桥 Enter 2n j & j Enter")
    #expect(late.anchor == start)
    late.answerSearches()
    #expect(late.screen == early.screen && early.statusRow.contains("4 of 9"))
    late.press("^O")
    early.press("^O")
    #expect(late.anchor == early.anchor)
  }

  @Test func whoCancelsWaitsNoLonger() throws {
    var desk = try desk("2j", answers: false)
    desk.press("/ 石桥 Enter n G Esc j")
    let place = desk.anchor
    #expect(place == (try self.desk("3j").anchor) && desk.reader.search == nil)
    desk.answerSearches()
    #expect(desk.anchor == place)
  }

  @Test func aHitIsOnlyGoneToWhenItIsKnownWhichOneItIs() throws {
    var desk = try desk("G", answers: false)
    desk.press("/ 石桥 Enter")
    let id = try #require(desk.reader.search?.request.id)
    let hits = try #require(try self.desk("/ 石桥 Enter").reader.search?.hits)
    func tell(_ range: Range<Int>) -> Event {
      .searchProgressed(SearchProgress(id: id, hits: Array(hits[range]), isComplete: range.upperBound == hits.count))
    }
    desk.handle(.searchProgressed(SearchProgress(id: id, first: hits[6], hits: [], isComplete: false)))
    // Which is the one before, and whether there is one behind, tells only the list.
    desk.press("N 2n")
    desk.handle(tell(0..<3))
    #expect(desk.reader.search?.current == hits[6])
    desk.handle(tell(3..<8))
    #expect(desk.reader.search?.current == hits[7] && desk.message == nil)
    desk.press("2n")
    #expect(desk.reader.search?.current == hits[7])
    desk.handle(tell(8..<9))
    #expect(desk.reader.search?.current == hits[0] && desk.message == desk.reader.strings.wrappedToTop)
  }

  @Test func lateAnswersOfAnEarlierSearchAreNotMixedIn() throws {
    var desk = try desk("/ 石", answers: false)
    let late = SearchProgress(
      id: try #require(desk.reader.search?.request.id), first: SearchHit(range: 3..<6),
      hits: [SearchHit(range: 3..<6)], isComplete: true)
    desk.press("Esc / 茶")
    desk.handle(.searchProgressed(late))
    #expect(desk.reader.search?.hits.isEmpty == true)
    #expect(desk.reader.search?.current == nil)
  }

  @Test func aHitThatIsSeenMovesNothing() throws {
    let start = try desk("6]")
    let hit = try desk("6] / 石 Enter")
    #expect(hit.anchor == start.anchor)
  }

  @Test func theRawViewIsSearchedBySourceLines() throws {
    var desk = try desk("R / \"## 第\" Enter")
    #expect(desk.statusRow.contains("1 of 4"))
    #expect(desk.screen.text.contains("## 第一段"))
    desk.press("R")
    #expect(desk.reader.search?.isComplete == true && desk.reader.search?.hits.isEmpty == true)
    var printed = Desk(try FixtureDocument.named("letters.txt"), language: .english)
    printed.press("/ 日期是三个月 Enter")
    #expect(printed.statusRow.contains("1 of 1"))
    printed.press("R")
    #expect(printed.reader.search?.hits.isEmpty == true)
  }

  @Test func hitsAreMarkedOnTheScreen() throws {
    let desk = try desk("/ 石桥 Enter")
    let theme = desk.reader.theme
    let marked = desk.screen.cells.filter { $0.style == theme.currentHit }.map(\.text).joined()
    #expect(marked == "石桥")
  }

  @Test func aGrowingDocumentIsSearchedAgainAndTheHitStays() throws {
    let whole = try FixtureDocument.named("guide.zh.md")
    let (beginning, growths) = whole.beginning(blocks: 12)
    var desk = Desk(beginning, size: ScreenSize(columns: 80, rows: 8))
    desk.press("/ 石桥 Enter n")
    let current = try #require(desk.reader.search?.current)
    for growth in growths { desk.handle(.documentGrew(growth)) }
    #expect(desk.reader.search?.current == current)
    #expect(desk.statusRow.contains("2 of 9"))
  }

  @Test(arguments: [".*", "\\", "[", "(?i)", " ", "　", "\u{FFFD}", "é\u{301}", "🇨🇳"]) func oddQueries(text: String)
    throws
  {
    var desk = try desk("/ \"\(text)\" Enter n N &")
    desk.press("/ \"\(text)\" Enter")
    expectSound(desk.screen, size: desk.screen.size, text)
  }
}
