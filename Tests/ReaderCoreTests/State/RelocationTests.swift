import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

struct RelocationTests {
  private let text = """
    第一章　山中来信

    　　清晨的雾还没有散，邮差沿着石阶走上来，把一封没有署名的信放在门口。她拆开信，只读了第一行就笑了。

    第二章　渡口

    　　渡口的船老大说，水涨得快，今天最后一班船要提前半个时辰开。没有人知道他从哪里听来的消息。

    """

  private func document(_ text: String) -> Document { PlainTextFormat.read(TextStorage(Array(text.utf8))) }

  private func offset(of part: String, in text: String) throws -> Int {
    let range = try #require(text.firstRange(of: part))
    return text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  }

  /// A store with a bookmark at some words.
  private func store(_ part: String) throws -> BookmarkStore {
    let position = try offset(of: part, in: text)
    var store = BookmarkStore()
    store.add(
      Bookmark(
        id: BookmarkID(rawValue: "1"), of: position..<position, in: document(text),
        document: DocumentIdentity(fingerprint: "before", path: Desk.identity().path), documentTitle: "", time: 1))
    return store
  }

  @Test func anEditedDocumentHasItsBookmarksWhereTheirTextIs() throws {
    let edited = "序：这一段是后来写的，原来没有。\n\n" + text
    var desk = Desk(document(edited), bookmarks: try store("渡口的船老大"))
    #expect(desk.reader.ownBookmarks.map(\.position) == [try offset(of: "渡口的船老大", in: edited)])
    #expect(desk.reader.ownBookmarks.map(\.certainty) == [.exact])
    #expect(desk.message == desk.reader.strings.relocated)
    // What was saved stays as it was.
    #expect(desk.reader.bookmarks == (try store("渡口的船老大")))
    #expect(!desk.takeEffects().contains { if case .saveBookmarks = $0 { true } else { false } })
  }

  @Test(arguments: ["B Enter", ")", "B Enter t t"])
  func whoJumpsBeforeThePlaceIsFoundIsTakenThere(keys: String) throws {
    let edited = "序：这一段是后来写的，原来没有。\n\n" + text
    var early = Desk(document(edited), size: ScreenSize(columns: 60, rows: 5), bookmarks: try store("渡口的船老大"))
    early.press(keys)
    var late = Desk(size: ScreenSize(columns: 60, rows: 5), bookmarks: try store("渡口的船老大"))
    late.answersPlaces = false
    late.handle(.documentOpened(Desk.open(document(edited))))
    late.press(keys)
    #expect(late.anchor != early.anchor)
    let place = Relocation(range: early.reader.ownBookmarks[0].range, certainty: .exact)
    let placed = PlacedBookmark(early.reader.ownBookmarks[0].bookmark, place)
    late.handle(.bookmarksRelocated([placed], place: nil, of: late.reader.open.number))
    #expect(late.anchor == early.anchor)
    // Whoever has moved is not pulled away.
    late.press("g k")
    let anchor = late.anchor
    late.handle(.bookmarksRelocated([placed], place: nil, of: late.reader.open.number))
    #expect(late.anchor == anchor)
  }

  @Test func jumpingToAGuessTellsIt() throws {
    let edited = text.replacing("最后一班船要提前半个时辰开", with: "末班船要提前一个时辰开")
    var desk = Desk(document(edited), bookmarks: try store("渡口的船老大"))
    #expect(desk.reader.ownBookmarks.map(\.certainty) == [.guess])
    desk.press("B Enter")
    #expect(desk.message == desk.reader.strings.placeIsGuess)
  }

  @Test func whatIsLostIsKeptAndLeadsToItsSection() throws {
    let edited = "第一章　山中来信\n\n　　从这里起什么都重写过了，一句也没有留下。\n\n第二章　渡口\n\n　　全新的故事在别处开始。\n"
    var desk = Desk(document(edited), bookmarks: try store("没有人知道他"))
    #expect(desk.reader.ownBookmarks.map(\.certainty) == [.lost])
    #expect(desk.reader.ownBookmarks.map(\.position) == [try offset(of: "第二章", in: edited)])
    desk.press("B Enter")
    #expect(desk.message == desk.reader.strings.placeIsLost)
  }

  @Test func aDocumentThatGrowsIsLookedThroughWhenItIsThere() throws {
    let edited = "序：这一段是后来写的，原来没有。\n\n" + text
    let (beginning, growths) = document(edited).beginning(blocks: 2)
    var desk = Desk(beginning, bookmarks: try store("渡口的船老大"))
    #expect(!desk.takeEffects().contains { if case .relocate = $0 { true } else { false } })
    for growth in growths { desk.handle(.documentGrew(growth)) }
    #expect(desk.reader.ownBookmarks.map(\.position) == [try offset(of: "渡口的船老大", in: edited)])
  }

  @Test func aLateAnswerForAnotherDocumentIsOfNoConcern() throws {
    var desk = Desk(document(text), bookmarks: try store("渡口的船老大"))
    let before = desk.reader.ownBookmarks
    let elsewhere = before.map { PlacedBookmark($0.bookmark, Relocation(range: 3..<3, certainty: .guess)) }
    desk.handle(.bookmarksRelocated(elsewhere, of: desk.reader.open.number + 1))
    #expect(desk.reader.ownBookmarks == before)
  }
}
