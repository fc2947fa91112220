import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

struct FormerPlaceTests {
  private let text = (1...60).map { "　　第\($0)天，船老大把\($0 * 7)包茶叶搬过了渡口，邮差在一旁数着，一句话也没有说。\n" }.joined()

  private func document(_ text: String) -> Document { PlainTextFormat.read(TextStorage(Array(text.utf8))) }

  /// The record of one who stopped on day 20.
  private func record(fingerprint: String = "before") throws -> ReadingRecord {
    var desk = Desk(document(text))
    desk.press("/ 第20天 Enter")
    var record = desk.reader.record(now: 1_700_000_000)
    #expect(record.position > 0 && record.quote != nil)
    record.document.fingerprint = fingerprint
    return record
  }

  @Test func theReadingGoesOnAtItsTextInAnEditedFile() throws {
    let edited = "　　这一行是新写的，原来没有。\n" + text
    let record = try record()
    var desk = Desk(document(edited), record: record)
    #expect(desk.reader.position == record.position + "　　这一行是新写的，原来没有。\n".utf8.count)
    #expect(desk.message == nil)
    #expect(desk.reader.record(now: 2).document.fingerprint == Desk.identity().fingerprint)
    desk.press("j")
    #expect(desk.reader.position > record.position)
  }

  @Test func aGuessSaysSo() throws {
    let edited = text.replacing("邮差在一旁数着", with: "邮差站在一旁数着")
    let record = try record()
    let desk = Desk(document(edited), record: record)
    #expect(desk.message == desk.reader.strings.placeIsGuess)
    // Three bytes a line more.
    #expect((record.position...record.position + 180).contains(desk.reader.position))
  }

  @Test func whatIsGoneSaysSoAndStays() throws {
    let other = (1...60).map { "全新的第\($0)段，和从前的那一篇没有一处相同，讲的是别的事情。\n" }.joined()
    let record = try record()
    let desk = Desk(document(other), record: record)
    #expect(desk.message == desk.reader.strings.readingPlaceIsLost)
    #expect(desk.reader.position == record.position)
  }

  @Test func whoHasMovedIsLeftAlone() throws {
    let edited = "　　这一行是新写的，原来没有。\n" + text
    var desk = Desk(size: ScreenSize(columns: 80, rows: 24))
    desk.answersPlaces = false
    desk.handle(.documentOpened(Desk.open(document(edited), record: try record())))
    // Left before it was found: what leads to it stays.
    #expect(desk.reader.record(now: 2).document.fingerprint == "before")
    #expect(desk.reader.record(now: 2).quote == (try record()).quote)
    desk.press("G")
    let here = desk.reader.position
    desk.handle(
      .bookmarksRelocated([], place: Relocation(range: 3..<3, certainty: .exact), of: desk.reader.open.number))
    #expect(desk.reader.position == here)
    #expect(desk.reader.record(now: 2).document.fingerprint == Desk.identity().fingerprint)
  }

  @Test func anUnchangedFileIsNotLookedThrough() throws {
    var desk = Desk(document(text), record: try record(fingerprint: Desk.identity().fingerprint))
    #expect(!desk.takeEffects().contains { if case .relocate = $0 { true } else { false } })
  }
}
