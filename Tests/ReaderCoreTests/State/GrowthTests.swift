import Bookmarks
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

@Suite struct GrowthTests {
  private func scene(record position: Int? = nil, rows: Int = 8) throws -> (desk: Desk, growths: [DocumentGrowth]) {
    let (beginning, growths) = try FixtureDocument.named("guide.zh.md").beginning(blocks: 12)
    let record = position.map {
      ReadingRecord(document: Desk.identity(), title: "", position: $0, progress: 0.5, lastRead: 1)
    }
    return (Desk(beginning, size: ScreenSize(columns: 80, rows: rows), record: record), growths)
  }

  private func grow(_ desk: inout Desk, by growths: [DocumentGrowth]) {
    for growth in growths { desk.handle(.documentGrew(growth)) }
  }

  @Test func readingOnMovesNothingAndIsShown() throws {
    var (desk, growths) = try scene()
    desk.press("3j")
    let anchor = desk.anchor
    #expect(desk.statusRow.contains("reading "))
    grow(&desk, by: growths)
    #expect(desk.anchor == anchor)
    #expect(!desk.statusRow.contains("reading "))
    #expect(desk.screen.text == grown("3j").screen.text)
  }

  private func grown(_ keys: String) -> Desk {
    guard let document = try? FixtureDocument.named("guide.zh.md") else { preconditionFailure("no fixture") }
    var desk = Desk(document, size: ScreenSize(columns: 80, rows: 8))
    desk.press(keys)
    return desk
  }

  @Test func theRecordedPlaceIsReturnedToWhenItHasBeenRead() throws {
    let place = try FixtureDocument.named("guide.zh.md").outline[9].position
    var (desk, growths) = try scene(record: place)
    #expect(desk.anchor == Anchor(position: 0))
    #expect(desk.reader.record(now: 0).position == place)
    grow(&desk, by: growths)
    #expect(desk.anchor == Anchor(position: place))
  }

  @Test(arguments: [0, 1_000]) func aSearchThatIsGivenUpWasNoMovement(growthsBefore count: Int) throws {
    let place = try FixtureDocument.named("guide.zh.md").outline[9].position
    var (desk, growths) = try scene(record: place)
    desk.press("/ 茶")
    grow(&desk, by: Array(growths.prefix(count)))
    #expect(desk.anchor != Anchor(position: place))
    desk.press("Esc")
    grow(&desk, by: Array(growths.dropFirst(count)))
    #expect(desk.anchor == Anchor(position: place))
  }

  @Test(arguments: ["Space", "/ 茶 Enter", ":2 Enter"], [0, 3, 1_000])
  func whoMovesBeforeTheRecordedPlaceIsReadCanStillGoThere(keys: String, growthsBefore count: Int) throws {
    let place = try FixtureDocument.named("guide.zh.md").outline[9].position
    var (desk, growths) = try scene(record: place)
    desk.press(keys)
    grow(&desk, by: Array(growths.prefix(count)))
    #expect(desk.reader.position != place)
    desk.press("''")
    grow(&desk, by: Array(growths.dropFirst(count)))
    #expect(desk.reader.position == place)
  }

  @Test(arguments: ["j", "]", "G", "g", "/ 茶 Enter", "t 2j Enter", "50%", "m a ] 'a"])
  func whoeverHasMovedIsNotPulledAway(keys: String) throws {
    let place = try FixtureDocument.named("guide.zh.md").outline[9].position
    var (desk, growths) = try scene(record: place)
    desk.press("j k " + keys)
    let anchor = desk.anchor
    if desk.reader.awaitedPosition == nil {
      grow(&desk, by: growths)
      #expect(desk.anchor == anchor)
    }
    #expect(desk.reader.awaitedPosition != place)
  }

  @Test func aJumpToWhatIsNotReadYetArrives() throws {
    var (desk, growths) = try scene()
    desk.press("70%")
    grow(&desk, by: growths)
    #expect(abs(desk.reader.progress - 0.7) < 0.03)
    var (searching, more) = try scene()
    searching.press("/ 留言簿 Enter")
    grow(&searching, by: more)
    #expect(searching.screen.text.contains("留言簿"))
  }

  @Test func theSelectedEntryStaysSelectedWhileTheContentsGrow() throws {
    let titles = (0..<200).map { "Chapter \($0)" }
    let text = titles.map { "第\($0)章\n\n正文。\n\n" }.joined()
    let document = PrintedText.read(TextStorage(Array(text.utf8)))
    let (beginning, growths) = document.beginning(blocks: 40, growingBy: 30)
    var desk = Desk(beginning)
    desk.press("t 9j")
    let selected = try #require(desk.reader.selectedEntry)
    grow(&desk, by: growths)
    #expect(desk.reader.selectedEntry == selected)
  }

  @Test func theSelectedHitStaysSelectedWhileTheDocumentIsSearchedAgain() throws {
    var (desk, growths) = try scene()
    desk.press("/ 石桥 Enter & 2j")
    let selected = desk.reader.navigator.selection
    grow(&desk, by: growths)
    #expect(selected > 0 && desk.reader.navigator.selection == selected)
  }

  @Test func blocksThatAreReadAnewAreShown() throws {
    var document = PrintedText.read(TextStorage(Array("甲乙\n\n丙丁\n".utf8)))
    document.isComplete = false
    var desk = Desk(document)
    #expect(desk.screen.text.contains("甲乙"))
    var growth = DocumentGrowth(readThrough: document.storage.count, isComplete: true)
    growth.replacesFrom = 0
    growth.blocks = [Block(start: 0, length: 14, traits: .hardWrapped)]
    desk.handle(.documentGrew(growth))
    #expect(desk.screen.text.contains("甲乙丙丁"))
  }

  @Test func nothingIsCalledEmptyBeforeAllIsRead() {
    var document = Document(storage: TextStorage([]), format: .plainText)
    var desk = Desk(document)
    #expect(!desk.screen.text.contains("(empty"))
    #expect(!desk.screen.text.contains("No headings"))
    document.isComplete = true
    desk = Desk(document)
    #expect(desk.screen.text.contains("(empty file)"))
  }
}
