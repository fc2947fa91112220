import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// What a session measures, by an invented clock.
struct ReadingTests {
  /// Chapters of 40 paragraphs, a line each.
  private static let document: Document = {
    let chapters = (1...5).map { chapter in
      "# 第\(chapter)章\n\n" + (1...40).map { "第\($0)段说的是山里的事情，一行刚好写得完。" }.joined(separator: "\n\n")
    }
    return MarkdownFormat.read(TextStorage(Array(chapters.joined(separator: "\n\n").utf8)))
  }()

  private func desk(_ preferences: Preferences = Preferences(), record: ReadingRecord? = nil) -> Desk {
    Desk(
      Self.document, size: ScreenSize(columns: 80, rows: 24), language: .chinese, preferences: preferences,
      record: record)
  }

  /// Reads some pages, each for some seconds.
  private func read(_ pages: Int, seconds: Int = 30, at desk: inout Desk) {
    for _ in 0..<pages {
      desk.now += seconds
      desk.press("Space")
    }
  }

  @Test func theContentsTellWhatWasRead() {
    var desk = desk()
    read(2, at: &desk)
    #expect(desk.row(0).contains("第1章"))
    #expect(desk.row(0).contains("5"))
    read(4, at: &desk)
    let first = desk.screen.row(0).map(\.text).joined()
    #expect(first.contains("✓"))
    #expect(desk.reader.readShare(ofEntry: 4) == 0)
    desk.press(":percent Space off Enter")
    #expect(!desk.row(0).contains("✓"))
    #expect(desk.message == "目录中不标读了多少")
  }

  @Test func jumpingOverAChapterDoesNotReadIt() {
    var desk = desk()
    desk.press("} } } G g")
    desk.press("]")
    for index in 0..<5 { #expect(desk.reader.readShare(ofEntry: index) < 0.2) }
  }

  @Test func helpAndPromptsAreNoReading() {
    var desk = desk()
    desk.press("?")
    desk.now += 600
    desk.press("Esc /")
    desk.now += 600
    desk.press("Esc Tab")
    desk.now += 600
    desk.press("Tab Space q")
    #expect(desk.session.reader?.reading.reading.seconds ?? 0 < 10)
  }

  @Test func theRecordKeepsWhatWasRead() throws {
    var desk = desk()
    read(3, at: &desk)
    desk.now += 20
    desk.press("q")
    let saved = desk.takeEffects().compactMap { effect -> (ReadingRecord, ReadingIncrement)? in
      if case .saveRecord(let record, let increment) = effect { (record, increment) } else { nil }
    }
    let (record, increment) = try #require(saved.last)
    #expect(record.reading.seconds == increment.seconds && increment.seconds > 90)
    #expect(record.reading.share ?? 0 > 0.1)
    var again = self.desk(record: record)
    #expect(again.reader.reading.reading.coverage == record.reading.coverage)
    again.press("Space q")
    guard
      case .saveRecord(let next, _)? = again.takeEffects().last(where: {
        if case .saveRecord = $0 { true } else { false }
      })
    else { throw TestFailure() }
    #expect(next.reading.coverage.union(record.reading.coverage) == next.reading.coverage)
  }

  private struct TestFailure: Error {}

  @Test func withoutARecordOnlyThePlaceIsKept() throws {
    var desk = desk(Preferences(keepsRecord: false))
    read(5, at: &desk)
    desk.press("q")
    for effect in desk.takeEffects() {
      guard case .saveRecord(let record, let increment) = effect else { continue }
      #expect(increment.isEmpty && record.reading.coverage.isEmpty && record.position > 0)
    }
    desk.press(":record Space on Enter")
    #expect(desk.message == "记录阅读情况")
    read(3, at: &desk)
    #expect(!desk.reader.reading.reading.coverage.isEmpty)
    desk.press(":record Space maybe Enter")
    #expect(desk.message == "请写 on 或 off，例如 :record off")
  }

  @Test(arguments: [(3_599, nil), (3_600, "上次读到这里，1 小时前"), (3 * 86_400, "上次读到这里，3 天前")])
  func whoComesBackIsTold(seconds: Int, message: String?) {
    let blocks = Self.document.blocks
    let record = ReadingRecord(
      document: Desk.identity(), title: "", position: blocks[30].start, encoding: "UTF-8", progress: 0.1,
      lastRead: 1_700_000_001 - seconds, reading: DocumentReading(readTo: blocks[33].start))
    var desk = desk(record: record)
    #expect(desk.message == message)
    let row = (0..<23).first { desk.row($0).contains("▸") }
    #expect(row == (message == nil ? nil : 6))
    if let row { #expect(desk.row(row).contains("第33段")) }
    desk.press("Esc")
    #expect((0..<23).contains { desk.row($0).contains("▸") } == (message != nil))
    desk.press("j")
    #expect(!(0..<23).contains { desk.row($0).contains("▸") })
  }

  @Test(arguments: ["Esc", "j", "40x20"]) func whoLeftItOpenIsToldToo(event: String) {
    var desk = desk()
    desk.press("Space Space j")
    desk.handle(.idle)
    desk.now += 9 * 3_600
    // Nobody has come back by that.
    desk.handle(.idle)
    #expect(desk.message == nil && !(0..<19).contains { desk.row($0).contains("▸") })
    desk.press(event)
    #expect(desk.message == "上次读到这里，9 小时前")
    #expect(desk.reader.oldPlace != nil)
    desk.press("d")
    #expect(desk.message == nil && !(0..<19).contains { desk.row($0).contains("▸") })
  }

  @Test func aPlaceThatIsGoneFromTheScreenIsNotMarked() {
    var desk = desk()
    desk.press("Space Space")
    desk.now += 9 * 3_600
    desk.press("g")
    #expect(desk.message == "上次读到这里，9 小时前" && desk.reader.oldPlace == nil)
    desk.press("Space")
    desk.now += 3_590
    desk.press("Esc")
    #expect(desk.message == nil)
  }

  @Test func theTimeLeftFollowsThePaceAndStaysCalm() {
    var slow = desk()
    var fast = desk()
    #expect(slow.statusRow.contains("余"))
    read(4, seconds: 100, at: &slow)
    read(4, seconds: 12, at: &fast)
    let (slowLeft, fastLeft) = (slow.reader.minutesLeft(progress: 0), fast.reader.minutesLeft(progress: 0))
    #expect(slowLeft ?? 0 > 2 * (fastLeft ?? 0))
    // What it says changes no more often than there are figures to say.
    var texts: [Int?] = []
    for _ in 0..<100 {
      slow.now += 8
      slow.press("j")
      let minutes = slow.reader.minutesLeft(progress: 0)
      if texts.last != minutes { texts.append(minutes) }
    }
    #expect(texts.count <= 12, "\(texts)")
  }

  /// The same text after an edit: what was before it stays read.
  @Test func anEditedFileKeepsWhatStillStands() {
    let old = Array(String(repeating: "山中无甲子，寒尽不知年。\n\n", count: 400).utf8)
    let new = TextStorage(old + Array("新的一章。\n\n".utf8))
    var record = ReadingRecord(
      document: DocumentIdentity(fingerprint: "old", path: "/library/text.md"), title: "", position: 0,
      encoding: "UTF-8", progress: 0, lastRead: 1)
    record.reading = DocumentReading(coverage: Coverage([0..<old.count]), samples: TextSamples(of: TextStorage(old)))
    var desk = Desk(PlainTextFormat.read(new), record: record)
    #expect(desk.reader.reading.reading.coverage.ranges == [0..<old.count])
    record.reading.samples = nil
    desk = Desk(PlainTextFormat.read(new), record: record)
    #expect(desk.reader.reading.reading.coverage.isEmpty)
  }

  @Test func statisticsOpenScrollAndClose() {
    var desk = desk()
    desk.log.add(
      {
        var increment = ReadingIncrement()
        increment.seconds = 3_600
        increment.amount.characters = 23_456
        return increment
      }(), on: desk.now / 86_400)
    read(3, at: &desk)
    let before = desk.anchor
    desk.press(":stats Enter")
    #expect(desk.statusRow.contains("阅读情况"))
    #expect(desk.row(1).contains("已读"))
    desk.handle(.resized(ScreenSize(columns: 40, rows: 6)))
    desk.press("G")
    #expect(desk.row(4).contains("第5章"))
    desk.press("g j q")
    #expect(desk.reader.statistics == nil && desk.anchor == before)
    desk.press(":stats Enter Esc")
    #expect(desk.reader.statistics == nil)
    desk.press(":stats Enter ?")
    #expect(desk.reader.statistics == nil && desk.reader.helpTop == 0)
  }

  /// Suspended, asleep, or with a clock that was set: none of it is reading.
  @Test func clocksThatJumpDoNoHarm() {
    var desk = desk()
    read(1, at: &desk)
    desk.now -= 100_000
    desk.press("Space")
    desk.now += 1_000_000
    desk.press("Space")
    #expect(desk.reader.reading.reading.seconds < 200)
  }
}
