import DocumentModel
import Testing
import TextLayout

@Suite struct BlockLayoutTests {
  @Test func stylesFollowTheirRuns() {
    let runs = [StyleRun(start: 3, length: 6, style: .strong), StyleRun(start: 10, length: 1, style: [.code, .link])]
    let glyphs = Document("一二三 ab", styleRuns: runs).lines(measure: 4).flatMap(\.glyphs)
    #expect(glyphs.map(\.text) == ["一", "二", "三", "a", "b"])
    #expect(glyphs.map(\.style) == [[], .strong, .strong, [.code, .link], []])
    #expect(glyphs.map(\.offset) == [0, 3, 6, 10, 11])
  }

  @Test func headersOfTablesAreStrong() {
    let lines = Document("甲\t乙\n丙\t丁", kind: .table).lines(measure: 20)
    #expect(lines[0].glyphs.map(\.style) == [.strong, .strong])
    #expect(lines[2].glyphs.map(\.style) == [[], []])
  }

  @Test func aTableOfSeveralBlocksHasOneHeader() {
    var document = Document("甲\t乙\n丙\t丁\n戊\t己", kind: .table)
    document.blocks = [Block(start: 0, length: 15, kind: .table), Block(start: 16, length: 7, kind: .table)]
    let layout = BlockLayout(settings: LayoutSettings(measure: 20))
    #expect(layout.lines(of: document.blocks[0], in: document).map(\.text) == ["甲  乙", "──────", "丙  丁"])
    let rest = layout.lines(of: document.blocks[1], in: document)
    #expect(rest.map(\.text) == ["戊  己"])
    #expect(rest[0].glyphs.map(\.style) == [[], []])
  }

  @Test func offsetsPointIntoTheSourceOfJoinedLines() {
    let text = "甲乙\n\n  丙丁\r\nab\ncd"
    let document = Document(text, traits: .hardWrapped)
    for glyph in document.lines(measure: 7).flatMap(\.glyphs) {
      let offset = glyph.offset ?? -1
      #expect(document.storage.string(in: offset..<offset + glyph.text.utf8.count) == glyph.text)
    }
    #expect(document.lines(measure: 40)[0].text == "甲乙丙丁ab cd")
  }

  @Test func paragraphsAreSetInAsTheirSourceIs() {
    let text = "\t ab cd\n\t ef gh"
    var document = Document(text, traits: [.hardWrapped, .setIn])
    document.blocks[0].start = 2
    document.blocks[0].length = UInt32(text.utf8.count - 2)
    let lines = document.lines(measure: 18)
    #expect(lines.map { $0.glyphs.first?.column } == [9, 9])
    #expect(lines.map(\.text).map { $0.filter { $0 != " " } } == ["abcdef", "gh"])
  }

  @Test func whatIsBrokenOffKeepsTheIndentOfItsLine() {
    let lines = Document("  one two three four", kind: .preformatted).lines(measure: 12)
    #expect(lines.map { $0.glyphs.first?.column } == [2, 2])
    // An indent that takes a third of the line or more would leave no room.
    let narrow = Document("     one two", kind: .preformatted).lines(measure: 10)
    #expect(narrow.map { $0.glyphs.first?.column } == [5, 0])
  }

  @Test func linesKnowTheirEnds() {
    let document = Document("  一二三， 四五  ")
    let lines = document.lines(measure: 8)
    #expect(lines.map(\.text) == ["一二三，", "四五"])
    #expect(lines.map { document.storage.string(in: $0.start..<$0.end) } == ["  一二三，", "四五"])
  }

  @Test(
    "Parts of a grapheme have cells and offsets of their own, and stay on one line if they fit", arguments: allKinds)
  func graphemesOfSeveralParts(kind: Block.Kind) {
    guard kind != .rule && kind != .table else { return }
    let family = "👨\u{200D}👩\u{200D}👧"
    let line = Document(family, kind: kind).lines(measure: 20)[0]
    #expect(line.glyphs.map(\.offset) == [0, 7, 14])
    #expect(line.glyphs.map(\.columns) == [2, 2, 2])
    #expect(line.text == family)
    for measure in 8...40 {
      let text = String(repeating: family, count: 30)
      let lines = Document(text, kind: kind).lines(measure: measure)
      let shown = lines.map { $0.text.filter { $0 != " " } }
      #expect(shown.allSatisfy { $0.allSatisfy { String($0) == family } }, "\(measure)")
      #expect(shown.joined() == text)
    }
    #expect(Document(family, kind: kind).lines(measure: 5).map(\.columns).max() ?? 9 <= 5)
  }

  @Test func emptyBlocksHaveALine() {
    for kind in allKinds {
      let lines = Document("", kind: kind).lines(measure: 10)
      #expect(lines.count == 1)
      #expect(lines[0].start == 0)
    }
  }

  @Test func malformedBytesAreShown() {
    var document = Document("")
    document.storage = TextStorage([0xE4, 0xB8, 0x61, 0xFF, 0xFE])
    document.blocks = [Block(start: 0, length: 5)]
    let line = document.lines(measure: 10)[0]
    #expect(line.text == "\u{FFFD}a\u{FFFD}\u{FFFD}")
    #expect(line.glyphs.map(\.offset) == [0, 2, 3, 4])
  }

  @Test func whereNoBreakFitsMarksAreStillNotTorn() {
    #expect(Document("说……好").lines(measure: 3).map(\.text) == ["说", "……", "好"])
    #expect(Document("甲乙，（丙").lines(measure: 4).map(\.text) == ["甲", "乙，", "（丙"])
    // Behind a word as long as the line.
    #expect(Document("relation.html) 。丙").lines(measure: 14).map(\.text) == ["relation.html", ") 。丙"])
  }

  @Test(
    "Numbers stay with their units where that leaves no hole",
    arguments: [
      ("天地玄黄宇宙洪荒2024年1月31日", 21, ["天地玄黄宇宙洪荒", "2024年1月31日"]),
      ("天地玄黄宇宙2024年1月31日", 18, ["天地玄黄宇宙2024年", "1月31日"]),
      ("天地玄黄宇宙洪荒第11次集体", 20, ["天地玄黄宇宙洪荒", "第11次集体"]),
      ("天地玄黄宇宙洪 100 亿元", 20, ["天地玄黄宇宙洪", "100 亿元"]),
      ("天地玄黄宇宙洪荒5.2％左右", 20, ["天地玄黄宇宙洪荒", "5.2％左右"]),
      ("天地玄黄宇宙洪荒￥5000", 20, ["天地玄黄宇宙洪荒", "￥5000"]),
      ("天地玄黄宇宙洪荒1,000个", 21, ["天地玄黄宇宙洪荒", "1,000个"]),
      ("It is a long way of 3 km", 23, ["It is a long way of", "3 km"]),
      ("天地玄黄宇宙洪荒1934说明", 20, ["天地玄黄宇宙洪荒1934", "说明"]),
      ("It is a lamp of 1893 kilns", 23, ["It is a lamp of 1893", "kilns"]),
      // A longer number would leave a hole.
      ("天地玄黄宇宙1234567年", 20, ["天地玄黄宇宙1234567", "年"]), ("1234567年", 8, ["1234567", "年"]),
    ])
  func quantities(text: String, measure: Int, lines: [String]) {
    #expect(Document(text).lines(measure: measure).map(\.text) == lines)
  }

  @Test(
    "Labels of items hang in plain text",
    arguments: [
      ("• 天地玄黄，宇宙洪荒。日月盈昃", "  "), ("1. 天地玄黄，宇宙洪荒。日月盈昃", "   "), ("（1）天地玄黄，宇宙洪荒。日月盈昃", "     "),
      ("①天地玄黄，宇宙洪荒。日月盈昃。", " "), ("[12] 天地玄黄，宇宙洪荒。日月盈昃", "     "), ("2、天地玄黄，宇宙洪荒。日月盈昃", "   "),
      ("3.14 是圆周率，天地玄黄，宇宙洪荒", ""), ("（天地）玄黄，宇宙洪荒，日月盈昃", ""), ("-天地玄黄，宇宙洪荒。日月盈昃。", ""),
      ("1934 年天地玄黄，宇宙洪荒。日月", ""),
    ])
  func labels(text: String, blanks: String) {
    let lines = Document(text).lines(measure: 22).map(\.text)
    #expect(lines.count == 2 && String(lines[1].prefix { $0 == " " }) == blanks, "\(lines)")
  }

  @Test func numberedParagraphsOfBooksAreIndentedAsOthersAre() {
    let text = "（一）天地玄黄，宇宙洪荒。日月盈昃"
    let lines = Document(text, traits: .indented).lines(measure: 22, firstLineIndent: 4).map(\.text)
    #expect(lines == ["    （一）天地玄黄，宇", "宙洪荒。日月盈昃"])
  }

  @Test func positionsFindTheirLines() {
    let lines = Document("一二三四五六").lines(measure: 4)
    #expect([-1, 0, 5, 6, 11, 12, 17, 90].map { lines.lineIndex(holding: $0) } == [0, 0, 0, 1, 1, 2, 2, 2])
    #expect([TextLine]().lineIndex(holding: 3) == 0)
  }
}

let allKinds: [Block.Kind] = [.paragraph, .heading, .preformatted, .code, .listItem, .table, .rule, .note]
