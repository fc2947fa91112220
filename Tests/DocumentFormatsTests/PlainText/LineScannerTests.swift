import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct LineScannerTests {
  @Test func readsTheShapeOfALine() throws {
    let line = try #require(PlainText.sourceLines("　　雨停了，“走吧。”  \n").first)
    #expect(line.indent == 4)
    #expect(line.cells == 18)
    #expect(line.first == .solid)
    #expect(line.last == .final)
    #expect(line.leadCells == 2)
    #expect(line.traits.contains(.hanIndent))
  }

  @Test func countsEmptyLines() {
    let lines = PlainText.sourceLines("\n一\n \n\t\n二\n")
    #expect(lines.map(\.blankBefore) == [1, 2])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"])
  func knowsLineEnds(_ end: String) {
    let text = ["第一章 开始", "天亮了。", "第二章 结束"].joined(separator: end)
    let document = PlainText.read(text)
    #expect(PlainText.paragraphs(document) == ["第一章 开始", "天亮了。", "第二章 结束"])
    #expect(PlainText.outline(document) == ["第一章 开始", "第二章 结束"])
  }

  @Test func skipsAByteOrderMark() {
    let document = PlainText.read("\u{FEFF}第一章 开始\r\n天亮了。\r\n")
    #expect(document.blocks.first?.start == 3)
    #expect(document.outline.entries.first?.title == "第一章 开始")
  }

  @Test func seesFormFeeds() {
    let lines = PlainText.sourceLines("一\n\u{0C}二\n三\n\u{0C}\n四\n")
    #expect(lines.map { $0.traits.contains(.startsPage) } == [false, true, false, true])
  }

  @Test func measuresTheFirstPartThatCannotBeBroken() {
    let lines = PlainText.sourceLines("word and\n“走”\n构，的\nabc，的\n")
    #expect(lines.map(\.leadCells) == [4, 6, 4, 5])
  }

  @Test func cutsAVeryLongLineWithoutLosingAByte() {
    let text = String(repeating: "云起", count: 60_000)
    let lines = PlainText.sourceLines(text)
    #expect(lines.count > 1)
    #expect(lines.dropFirst().allSatisfy { $0.traits.contains(.continued) })
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.textEnd == $1.textStart })
    #expect(lines.last?.textEnd == text.utf8.count)
  }
}
