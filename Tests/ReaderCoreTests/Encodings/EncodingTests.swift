import Bookmarks
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// Choosing an encoding by keys.
@Suite struct EncodingTests {
  private func desk() throws -> Desk {
    Desk(try FixtureDocument.named("guide.en.md"), size: ScreenSize(columns: 80, rows: 12))
  }

  private func choice(_ desk: Desk) -> Effect? {
    desk.effects.last { if case .openInEncoding = $0 { true } else { false } }
  }

  @Test func enterTakesTheNextLikelyOneAndEachTimeAnother() throws {
    var desk = try desk()
    var seen: [String] = []
    for _ in 0..<4 {
      desk.press("E Enter")
      seen.append(desk.reader.document.encoding)
    }
    #expect(seen == ["GB18030", "Big5", "windows-1252", "UTF-8"])
    #expect(desk.reader.open.choices.encoding == nil)
  }

  @Test func theChosenOneHasASign() throws {
    var desk = try desk()
    #expect(desk.statusRow.contains("UTF-8 "))
    desk.press("E Enter")
    #expect(desk.statusRow.contains("GB18030* "))
  }

  @Test func typingFilters() throws {
    var desk = try desk()
    desk.press("E \"ig5\"")
    #expect(desk.row(2).contains("Big5"))
    #expect((0..<11).allSatisfy { !desk.row($0).contains("GB18030") })
    desk.press("Enter")
    #expect(desk.reader.document.encoding == "Big5")
  }

  @Test func aNameThatTheListDoesNotHaveIsTakenAsTyped() throws {
    var desk = try desk()
    desk.press("E \"x-mac-cyrillic\" Enter")
    #expect(choice(desk) == .openInEncoding("x-mac-cyrillic", textOffset: 0, isRaw: false))
  }

  @Test(arguments: ["Esc", "Backspace", "^C", "Home"]) func givingUpChangesNothing(_ key: String) throws {
    var desk = try desk()
    let screen = desk.screen
    desk.press("E ↓ \(key) Esc")
    #expect(choice(desk) == nil)
    #expect(desk.screen == screen)
  }

  @Test func theOneInForceIsNotOpenedAgain() throws {
    var desk = try desk()
    desk.press("E ↑ Enter")
    #expect(choice(desk) == nil)
    desk.press("E Enter E ↑ Enter")
    #expect(desk.effects.filter { if case .openInEncoding = $0 { true } else { false } }.count == 1)
  }

  @Test(arguments: ["] ] j", "] R j j", "G"]) func thePlaceAndTheViewStay(_ keys: String) throws {
    var desk = try desk()
    desk.press(keys)
    let position = desk.reader.position
    let isRaw = desk.reader.isRaw
    desk.press("E Enter")
    #expect(desk.reader.position == position)
    #expect(desk.reader.isRaw == isRaw)
  }

  @Test func anOpenPipeIsToldOf() throws {
    var desk = try desk()
    desk.encodings = []
    desk.press("E")
    #expect(desk.reader.prompt == nil)
    #expect(desk.message?.contains("pipe") == true)
  }

  @Test func theListScrolls() throws {
    var desk = try desk()
    desk.encodings = (0..<40).map { EncodingOption(name: "x-\($0)", isAutomatic: $0 == 0, excerpt: "") }
    desk.press("E G")
    desk.press("Backspace End ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓ ↓")
    #expect(desk.row(10).contains("x-12"))
    desk.press("PgDn PgDn PgDn PgDn")
    #expect(desk.row(10).contains("x-39"))
    desk.press("PgUp PgUp PgUp PgUp PgUp PgUp")
    #expect(desk.row(2).contains("x-0"))
  }
}
