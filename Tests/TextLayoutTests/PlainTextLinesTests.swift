import DocumentModel
import Testing
import TextLayout

@Suite struct PlainTextLinesTests {
  private let document = Document(blocks: [
    ("第一章　开端", Block(.heading, level: 1)),
    ("雨下了整整一夜，河水涨到了石阶上。", Block(.paragraph, spaceBefore: 1)),
    ("第二天，太阳出来了。", Block(.paragraph)),
    ("let x = 1\n  y", Block(.code, spaceBefore: 3)),
    ("名\t值\n甲\t1\n", Block(.table, spaceBefore: 1)),
    ("结尾\u{1B}[m  ", Block(.paragraph, spaceBefore: 2)),
  ])

  @Test func aParagraphALineKeepsTheEmptyLinesOfTheSource() {
    #expect(
      Array(PlainTextLines(of: document, settings: nil)) == [
        "第一章　开端", "", "雨下了整整一夜，河水涨到了石阶上。", "第二天，太阳出来了。", "", "", "", "let x = 1", "  y", "", "名  值",
        "甲  1", "", "", "结尾␛[m",
      ])
  }

  @Test func setTextHasAtMostOneEmptyLine() {
    #expect(
      Array(PlainTextLines(of: document, settings: LayoutSettings(measure: 20))) == [
        "第一章　开端".replacing("　", with: "  "), "", "雨下了整整一夜，河水", "涨到了石阶上。", "第二天，太阳出来了。", "", "let x = 1",
        "  y", "", "名  值", "甲  1", "", "结尾␛[m",
      ])
  }

  @Test func continuedBlocksAreOneParagraph() {
    let document = Document(blocks: [
      ("上半句，", Block(.paragraph, traits: .hardWrapped)),
      ("下半句 and", Block(.paragraph, traits: [.hardWrapped, .continued])),
      ("more.", Block(.paragraph, traits: [.hardWrapped, .continued])),
      ("另一段", Block(.paragraph)),
    ])
    #expect(Array(PlainTextLines(of: document, settings: nil)) == ["上半句，下半句 and more.", "另一段"])
  }

  @Test func aBlankBetweenContinuedBlocksStays() {
    var document = Document("long words")
    document.blocks = [
      Block(start: 0, length: 5), Block(start: 5, length: 2, traits: .continued),
      Block(start: 7, length: 3, traits: .continued),
    ]
    #expect(Array(PlainTextLines(of: document, settings: nil)) == ["long words"])
  }

  @Test func aTableTooWideForItsColumnsIsWrittenRowByRow() {
    let document = Document(blocks: [("名称\t说明\n苹果\t产自北方山地，秋天采摘", Block(.table))])
    #expect(
      Array(PlainTextLines(of: document, settings: LayoutSettings(measure: 14))) == [
        "名称  说明", "", "苹果  产自北方", "山地，秋天采", "摘",
      ])
  }

  @Test func hardBreaksAreBlanksInAParagraphALine() {
    #expect(Array(PlainTextLines(of: Document("床前\n 明月光\n"), settings: nil)) == ["床前 明月光"])
  }

  @Test func tabsOfATidyLineStandWhereTheyStood() {
    let document = Document(blocks: [("#define TOP\t0x1", Block(.paragraph)), ("a\tb c", Block(.paragraph))])
    #expect(Array(PlainTextLines(of: document, settings: nil)) == ["#define TOP     0x1", "a       b c"])
  }

  @Test func markersStayAndBarsGo() {
    let decoration = BlockDecoration(position: 0, quoteDepth: 1, indent: 2, marker: "•")
    let item = Document("甲乙丙丁", kind: .listItem, decoration: decoration)
    #expect(Array(PlainTextLines(of: item, settings: nil)) == ["  • 甲乙丙丁"])
    #expect(Array(PlainTextLines(of: item, settings: LayoutSettings(measure: 8))) == ["  • 甲乙", "    丙丁"])
  }

  @Test("The text is the same at every width but for white space")
  func sameAtEveryWidth() {
    let whole = squeezed(nil)
    for measure in 16...60 { #expect(squeezed(LayoutSettings(measure: measure)) == whole) }
  }

  private func squeezed(_ settings: LayoutSettings?) -> String {
    PlainTextLines(of: document, settings: settings).joined().filter { !$0.isWhitespace }
  }
}
