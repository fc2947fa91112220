import DocumentModel
import Testing

@testable import DocumentFormats

/// How levels that were found fit around those that a person gives.
@Suite("Levels of corrections")
struct CorrectionLevelTests {
  private func outline(_ lines: [String], _ patterns: [HeadingPattern]) -> [String] {
    let text = lines.map { "\($0)\n\n　　这里有一段正文，说的是别的事情。\n\n" }.joined()
    return PlainText.outline(
      PlainTextFormat.read(PlainText.storage(text), corrections: OutlineCorrections(patterns: patterns)))
  }

  private let book = ["第一章 甲", "第一节 子", "第二节 丑", "第二章 乙", "第一节 寅", "第二节 卯"]

  /// Sections stand below chapters, whatever level these are given.
  @Test func systemsBelowAGivenLevel() {
    #expect(
      outline(book, [.init(expression: "^第.章", level: 3)])
        == ["    第一章 甲", "      第一节 子", "      第二节 丑", "    第二章 乙", "      第一节 寅", "      第二节 卯"])
    #expect(
      outline(book, [.init(expression: "^第.节", level: 5)])
        == ["第一章 甲", "        第一节 子", "        第二节 丑", "第二章 乙", "        第一节 寅", "        第二节 卯"])
  }

  /// Lines without a label that enclose chapters push them down.
  @Test func enclosingLines() {
    let volumes = ["◆上", "第一章 甲", "第二章 乙", "第三章 丙", "◆下", "第四章 丁", "第五章 戊"]
    #expect(
      outline(volumes, [.init(expression: "^◆", level: 1)])
        == ["◆上", "  第一章 甲", "  第二章 乙", "  第三章 丙", "◆下", "  第四章 丁", "  第五章 戊"])
  }

  /// Lines that stand inside of chapters do not, though each chapter has one.
  @Test func enclosedLines() {
    let notes = ["第一章 甲", "◆注", "第二章 乙", "◆注", "第三章 丙", "◆注"]
    #expect(
      outline(notes, [.init(expression: "^◆", level: 2)])
        == ["第一章 甲", "  ◆注", "第二章 乙", "  ◆注", "第三章 丙", "  ◆注"])
  }

  /// A chapter that the pattern does not find has the level of those that it finds.
  @Test func theRestOfASystem() {
    let chapters = ["第一章 甲", "第二章 乙", "第三章 丙", "第四章 丁"]
    #expect(
      outline(chapters, [.init(expression: "^第[一二三]章", level: 2)])
        == ["  第一章 甲", "  第二章 乙", "  第三章 丙", "  第四章 丁"])
  }
}
