import DocumentModel
import TestSupport
import Testing
import TextLayout
import UnicodeText

@Suite struct BlockLayoutPropertyTests {
  private let chinese = Array("天地玄黄宇宙洪荒日月盈昃一二三，。、；：？！（）《》“”‘’—…·％℃ abcXYZ019.".unicodeScalars)

  @Test("No line is too wide, starts ascend, and all text is there", arguments: allKinds)
  func anyText(kind: Block.Kind) { expectInvariants(of: kind) }

  @Test("The same holds where characters of ambiguous width are wide")
  func wideAmbiguousCharacters() async {
    // The width is one for the whole process.
    await #expect(processExitsWith: .success) {
      TextWidth.ambiguousColumns = 2
      for kind in allKinds { BlockLayoutPropertyTests().expectInvariants(of: kind) }
    }
  }

  private func expectInvariants(of kind: Block.Kind) {
    var generator = SeededGenerator(seed: 4)
    for round in 0..<400 {
      let alphabet = round.isMultiple(of: 2) ? chinese : scalarsOfEveryKind
      let text = String.random(from: alphabet, length: Int.random(in: 0...90, using: &generator), using: &generator)
      let decoration = BlockDecoration(
        position: 0, quoteDepth: Int.random(in: 0...3, using: &generator),
        indent: Int.random(in: 0...6, using: &generator), marker: Bool.random(using: &generator) ? "12." : nil)
      let document = Document(text, kind: kind, decoration: decoration)
      let alignment = TextAlignment.allCases.randomElement(using: &generator) ?? .ragged
      let most = round.isMultiple(of: 5) ? 200 : 60
      expectInvariants(document, measure: Int.random(in: 1...most, using: &generator), alignment)
    }
  }

  private func expectInvariants(_ document: Document, measure: Int, _ alignment: TextAlignment) {
    let lines = document.lines(measure: measure, alignment: alignment)
    let context = "measure \(measure): \(document.storage.string(in: 0..<document.storage.count).debugDescription)"
    #expect(lines == document.lines(measure: measure, alignment: alignment), "\(context)")
    #expect(lines.first?.start == document.blocks[0].start)
    #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.start < $1.start }, "\(lines.map(\.start)) \(context)")
    #expect(lines.allSatisfy { $0.start <= $0.end }, "\(context)")
    for line in lines {
      let isSingle = line.glyphs.count { $0.offset != nil } <= 1
      #expect(line.columns <= measure || (isSingle && measure == 1), "\(line.text.debugDescription) \(context)")
      #expect(
        zip(line.glyphs, line.glyphs.dropFirst()).allSatisfy { $0.column + $0.columns <= $1.column }, "\(context)")
      #expect(
        line.glyphs.allSatisfy { $0.columns == TextWidth.columns(of: $0.text) || $0.text.count > 1 }, "\(context)")
    }
    let kind = document.blocks[0].kind
    guard kind != .rule && kind != .table else { return }
    let shown = lines.flatMap(\.glyphs).filter { $0.offset != nil }.map(\.text).joined()
    #expect(
      shown.unicodeScalars.filter { $0 != "-" } == visible(document).unicodeScalars.filter { $0 != "-" }, "\(context)")
  }

  /// The text of the block as it is shown, without white space.
  private func visible(_ document: Document) -> String {
    document.text(of: document.blocks[0]).string.map { grapheme in
      let scalars = grapheme.unicodeScalars
      let isSpace = scalars.allSatisfy { $0.properties.isWhitespace && ($0 == "\t" || $0 == "\n" || $0.value > 0x85) }
      return isSpace || grapheme == " " || grapheme == "\r\n" ? "" : VisibleText.grapheme(grapheme)
    }.joined()
  }

  @Test("No line begins or ends with a mark that may not, at the widths people read at")
  func marksAtLineEnds() {
    let mayNotBegin = Set("，。、；：？！）》】」』〕〉］｝”’·％‰℃")
    let mayNotEnd = Set("（《【「『〔〈［｛“‘")
    var generator = SeededGenerator(seed: 5)
    for measure in 20...120 {
      let lines = Document(sentences(using: &generator)).lines(measure: measure)
      #expect(lines.count > 4)
      for (line, next) in zip(lines, lines.dropFirst()) {
        guard let last = line.text.last, let first = next.text.first else { continue }
        #expect(!mayNotBegin.contains(first) && !mayNotEnd.contains(last), "\(measure): \(line.text) / \(next.text)")
        #expect(!(last == first && "—…".contains(first)), "\(measure): \(line.text) / \(next.text)")
      }
    }
  }

  @Test("Nor does a folded line of preformatted text")
  func marksAtFoldedLines() {
    let mayNotBegin = Set("，。、；：？！）》】」』〕〉］｝”’·％‰℃")
    let mayNotEnd = Set("（《【「『〔〈［｛“‘")
    var generator = SeededGenerator(seed: 6)
    for measure in 20...120 {
      let lines = Document(sentences(using: &generator), kind: .preformatted).lines(measure: measure)
      #expect(lines.count > 4)
      for (line, next) in zip(lines, lines.dropFirst()) {
        guard let last = line.text.last, let first = next.text.first else { continue }
        #expect(!mayNotBegin.contains(first) && !mayNotEnd.contains(last), "\(measure): \(line.text) / \(next.text)")
      }
    }
  }

  @Test("A mark behind a blank takes its word down with it where preformatted text is folded")
  func marksBehindBlanks() {
    func lines(_ text: String, _ measure: Int) -> [String] {
      Document(text, kind: .preformatted).lines(measure: measure).map(\.text)
    }
    #expect(lines("天地玄黄 /ignore 。宇宙", 18) == ["天地玄黄", "/ignore 。宇宙"])
    #expect(lines("天地玄黄宇宙 。洪荒", 13) == ["天地玄黄宇", "宙 。洪荒"])
  }

  /// Made-up sentences with every mark in the places where it occurs.
  private func sentences(using generator: inout SeededGenerator) -> String {
    let pieces = [
      "“天地”", "《玄黄》", "（宇宙，洪荒）", "日月——盈昃", "辰宿……列张。", "列夫·托", "100％", "36.5℃、", "3‰；", "‘寒来’：",
      "【暑往】！", "「秋收」？", "〔冬藏〕", "『闰余』", "［成岁］", "｛律吕｝", "〈调阳〉", "word ", "a long phrase, ", "云腾致雨",
      "露结为霜", "金生丽水", "，", "。", "“‘玉出’昆冈”",
    ]
    return (0..<120).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
  }

  @Test("Whole quantities leave no hole, and what fits is whole", arguments: 20...120)
  func holes(measure: Int) {
    var generator = SeededGenerator(seed: UInt64(measure))
    let pieces = ["2024年", "1月", "31日", "第11次", "100 亿元", "3 km、", "天", "地玄", "黄宇宙", "洪荒日月"]
    let text = (0..<200).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
    let lines = Document(text).lines(measure: measure).map(\.text)
    for (line, next) in zip(lines, lines.dropFirst()) {
      #expect(measure - TextWidth.columns(of: line) <= max(6, measure / 8) + 1, "\(measure): \(line)")
      #expect(!(line.last?.isNumber ?? false && (next.first.map { "年月日次亿k".contains($0) } ?? false)), "\(line)/\(next)")
      #expect(line.last != "第" && next.first != "元")
    }
  }

  @Test("Lines are as full as they can be")
  func greedy() {
    let lines = Document(String(repeating: "字", count: 1000)).lines(measure: 31)
    #expect(lines.dropLast().allSatisfy { $0.columns == 30 })
  }

  @Test(
    "Texts made to be slow or to break things are set at every measure",
    arguments: [
      String(repeating: "\u{301}", count: 16_000), String(repeating: "\u{0}", count: 32_000),
      String(repeating: "x", count: 32_000), String(repeating: "👩\u{200D}", count: 4_600),
      String(repeating: " ", count: 32_000), String(repeating: "\t", count: 32_000),
      String(repeating: "，", count: 10_000), String(repeating: "\u{200B}", count: 10_000) + "a",
      String(repeating: "（", count: 10_000), String(repeating: "ก", count: 10_000),
      String(repeating: "\n", count: 32_000), String(repeating: "\u{1F1E8}", count: 8_000),
      String(repeating: "\u{AD}x", count: 8_000),
    ])
  func nasty(text: String) {
    for kind in [Block.Kind.paragraph, .preformatted, .table] {
      let document = Document(text, kind: kind)
      for measure in [1, 19, 300] {
        let lines = document.lines(measure: measure)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.start < $1.start })
        #expect(lines.allSatisfy { $0.columns <= max(2, measure) })
      }
    }
  }
}
