import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// Saying by keys what is a heading and what is none.
@Suite struct CorrectionTests {
  private static let text = """
    第一章　开端

    从前有一座山，山里有一座庙，庙里住着两个人，一老一少，每天挑水砍柴。

    小引：老人常说的一句话，后来写在了墙上，过路的人都看得见它，也记得住它。

    山下有一条河，河上有一座桥，桥头有一家茶馆，茶馆里的人来来去去。

    第二章　继续

    少年长大以后下了山，过了河，走过桥头的茶馆，没有回头看一眼。

    第三章　结尾

    很多年以后他又回来了，庙还在，老人已经不在，墙上的字也淡了。

    """

  private func desk(rows: Int = 24) -> Desk {
    Desk(
      PlainTextFormat.read(TextStorage(Array(Self.text.utf8))), name: "hill.txt",
      size: ScreenSize(columns: 80, rows: rows))
  }

  private func titles(_ desk: Desk) -> [String] {
    desk.reader.document.outline.entries.map { String(repeating: "#", count: $0.level) + $0.title.prefix(3) }
  }

  private let chapters = ["#第一章", "#第二章", "#第三章"]

  @Test func aDigitMakesTheChosenLineAHeading() {
    var desk = desk()
    #expect(titles(desk) == chapters)
    desk.press("T j j 2")
    #expect(titles(desk) == ["#第一章", "##小引：", "#第二章", "#第三章"])
    #expect(desk.message?.contains("Level 2: “小引：") == true)
    #expect(desk.reader.open.choices.corrections.lines.map(\.verdict) == [.heading(level: 2)])
    // The line is chosen again, and has another level.
    desk.press("T 1")
    #expect(titles(desk) == ["#第一章", "#小引：", "#第二章", "#第三章"])
    #expect(desk.reader.open.choices.corrections.lines.count == 1)
  }

  @Test(arguments: ["T T", "T Enter", "T 0"]) func aHeadingIsMadeText(_ keys: String) {
    var desk = desk()
    desk.press("] " + keys)
    #expect(titles(desk) == ["#第一章", "#第三章"])
    #expect(desk.message?.contains("No heading: “第二章") == true)
    // The same key takes it back.
    desk.press("T T")
    #expect(titles(desk) == chapters)
    #expect(desk.reader.open.choices.corrections.isEmpty)
  }

  @Test func aLineBecomesAHeadingOfTheLevelAroundIt() {
    var desk = desk()
    desk.press("T j T")
    #expect(titles(desk).prefix(2) == ["#第一章", "#从前有"])
  }

  @Test(arguments: ["j j", "] j", "R j j j", "G"]) func thePlaceStays(_ keys: String) {
    var desk = desk(rows: 8)
    desk.press(keys)
    let anchor = desk.anchor
    let top = desk.row(0).drop { $0 != "│" }
    desk.press("T 3")
    #expect(desk.anchor == anchor)
    desk.press("T T")
    #expect(desk.anchor == anchor)
    #expect(desk.row(0).drop { $0 != "│" } == top)
  }

  @Test(arguments: ["Esc", "^C", "^G"]) func choosingCanBeGivenUp(_ key: String) {
    var desk = desk()
    let screen = desk.screen
    desk.press("T j j j k " + key)
    #expect(desk.screen == screen)
    #expect(!desk.effects.contains { if case .correctOutline = $0 { true } else { false } })
  }

  @Test func onlyLinesOnTheScreenAreChosen() {
    var desk = desk(rows: 6)
    desk.press("T k k k")
    #expect(desk.reader.headingChoice?.selection == 0)
    desk.press("G")
    #expect(desk.reader.headingChoice.map { $0.selection == $0.lines.count - 1 } == true)
    #expect(desk.reader.headingChoice?.lines.count == 2)
  }

  @Test func entriesAreTakenOutOfTheContents() {
    var desk = desk()
    desk.press("t j x")
    #expect(titles(desk) == ["#第一章", "#第三章"])
    // The entry behind it has its row.
    desk.press("x")
    #expect(titles(desk) == ["#第一章"])
    // T puts back what the last key took out.
    desk.press("T")
    #expect(titles(desk) == ["#第一章", "#第三章"])
    desk.press("T")
    #expect(titles(desk) == ["#第一章"])
    desk.press("k T j T")
    #expect(titles(desk) == [])
  }

  @Test func aPatternMakesHeadings() {
    var desk = desk()
    desk.press(": \"heading 2 ^(小引|山下)\" Enter")
    #expect(titles(desk) == ["#第一章", "##小引：", "##山下有", "#第二章", "#第三章"])
    // What is said of a line outranks it.
    desk.press("T 0")
    #expect(titles(desk).first == "##小引：")
    desk.press(": \"heading 3 ^(小引|山下)\" Enter")
    #expect(titles(desk).contains("###小引："))
    #expect(desk.reader.open.choices.corrections.patterns.count == 1)
  }

  @Test(arguments: [
    ("heading (", "No regular expression: (: a parenthesis"), ("heading", "Type a level and an expression"),
    ("heading 2", "Type a level"), ("heading 2 [a", "a bracket is not closed"), ("heading 2 a{3,1}", "braces"),
  ])
  func whatIsNoPatternIsToldOf(_ command: String, _ message: String) {
    var desk = desk()
    desk.press(": \"\(command)\" Enter")
    #expect(desk.message?.contains(message) == true, "\(desk.message ?? "")")
    #expect(desk.reader.open.choices.corrections.isEmpty)
  }

  @Test func correctionsAreListedAndDeleted() {
    var desk = desk()
    desk.press(": \"headings\" Enter")
    #expect(desk.row(2).contains("None yet"))
    desk.press("Esc : \"heading 2 ^小引\" Enter } T 0 : \"headings\" Enter")
    #expect(desk.row(0).contains("Own headings 2"))
    #expect(desk.row(2).contains("2 ^小引"))
    #expect(desk.row(3).contains("– 第二章继续"))
    desk.press("j Enter")
    #expect(desk.reader.currentEntry.map { desk.reader.document.outline[$0].title.hasPrefix("小引") } == true)
    desk.press(": \"headings\" Enter x x")
    #expect(titles(desk) == chapters)
    #expect(desk.row(2).contains("None yet"))
    desk.press("x T")
    #expect(titles(desk) == chapters)
  }

  @Test func markdownMarksItsHeadingsItself() throws {
    var desk = Desk(try FixtureDocument.named("guide.en.md"))
    let screen = desk.screen
    desk.press("T")
    #expect(desk.message?.contains("Markdown") == true)
    desk.press("Esc t x")
    #expect(desk.message?.contains("Markdown") == true)
    desk.press("Esc : \"heading 1 x\" Enter")
    #expect(desk.message?.contains("Markdown") == true)
    desk.press("Esc")
    #expect(desk.screen == screen)
  }

  @Test(arguments: [
    ("2 ^a", 2, "^a"), ("2:^a", 2, "^a"), ("  3   a b  ", 3, "a b"), ("^a", 1, "^a"), ("10 a", 1, "10 a"),
    ("0:a", 1, "0:a"),
    ("12", 1, "12"), ("9:1", 9, "1"),
  ])
  func patternsAreTyped(_ text: String, _ level: Int, _ expression: String) {
    #expect(HeadingPattern(typed: text) == HeadingPattern(expression: expression, level: level))
  }

  @Test(arguments: ["", " ", "2", "2:", "2  "]) func nothingIsNoPattern(_ text: String) {
    #expect(HeadingPattern(typed: text) == nil)
  }

  @Test func aRereadDocumentOfAnotherIsNotTakenIn() {
    var desk = desk()
    let other = PlainTextFormat.read(TextStorage(Array("第九章 别的\n\n别的。\n".utf8)))
    desk.handle(.documentReread(other, number: 0))
    #expect(titles(desk) == chapters)
  }
}
