import Bookmarks
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// What happens when a text turns out to be in another encoding than its beginning told.
@Suite struct EncodingTurnedOutTests {
  @Test func theDocumentIsOpenedAgainAtTheSamePlace() throws {
    var desk = Desk(try FixtureDocument.named("guide.en.md"), size: ScreenSize(columns: 80, rows: 12))
    desk.press("] ] j")
    let position = desk.reader.position
    desk.handle(.encodingTurnedOut("GB18030", of: desk.reader.open.number))
    #expect(desk.reader.document.encoding == "GB18030")
    #expect(desk.reader.position == position)
    #expect(desk.reader.open.choices.encoding == nil)
  }

  @Test func anotherDocumentIsOfNoConcern() throws {
    var desk = Desk(try FixtureDocument.named("guide.en.md"), size: ScreenSize(columns: 80, rows: 12))
    desk.handle(.encodingTurnedOut("GB18030", of: desk.reader.open.number + 1))
    #expect(desk.reader.document.encoding == "UTF-8")
  }
}
