import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct RepairTests {
  @Test(arguments: ["　　", "    ", "  "])
  func joinsLinesOfIndentedParagraphs(_ indent: String) {
    var random = SplitMix(state: 21)
    let paragraphs = (0..<20).map { _ in PlainText.prose(&random, sentences: 6) }
    let lines = paragraphs.flatMap { PlainText.wrapped($0, at: 34, indent: indent) }
    #expect(PlainText.paragraphs(PlainText.read(lines.joined(separator: "\n"))) == paragraphs)
  }

  @Test func joinsDoubleSpacedLinesWhoseIndentIsLost() {
    var random = SplitMix(state: 22)
    let paragraphs = (0..<30).map { _ in PlainText.prose(&random, sentences: 9) }
    let lines = paragraphs.flatMap { PlainText.wrapped($0, at: 35, indent: "　　") }
    let text = lines.map { $0.replacing("　", with: "") }.joined(separator: "\n\n")
    let found = PlainText.paragraphs(PlainText.read(text))
    let kept = Set(found).intersection(paragraphs).count
    #expect(kept >= 28)
  }

  @Test func joinsEnglishWithSpacesAtBlankLines() {
    let text = """
      The lamp stood on the table where she had left it in the morning, and
      nobody had thought of putting it out. The oil was nearly gone and the
      flame had grown so small that it lit nothing but itself.

      She took off her coat and sat down before it. Outside the wind went on
      about the house as if it looked for a door, found none, and began again
      from the other side.
      """
    let paragraphs = PlainText.paragraphs(PlainText.read(text))
    #expect(paragraphs.count == 2)
    #expect(paragraphs.first?.contains("in the morning, and nobody had thought") == true)
  }

  @Test func keepsItemsApart() {
    var random = SplitMix(state: 5)
    var paragraphs: [String] = []
    for number in ["一", "二", "三", "四", "五", "六"] {
      paragraphs.append(PlainText.prose(&random, sentences: 6))
      paragraphs.append("（\(number)）" + PlainText.prose(&random, sentences: 3))
      paragraphs.append("（\(number)）短的一项；")
    }
    let lines = paragraphs.flatMap { PlainText.wrapped($0, at: 34, indent: "　　") }
    #expect(PlainText.paragraphs(PlainText.read(lines.joined(separator: "\n"))) == paragraphs)
  }

  @Test func splitsAParagraphThatIsTooLongForOneBlock() {
    let text = String(repeating: "山高水长，", count: 20_000)
    let document = PlainText.read(text)
    #expect(document.blocks.allSatisfy { $0.length <= Block.longest })
    #expect(document.blocks.dropFirst().allSatisfy { $0.traits.contains(.continued) })
    #expect(PlainText.paragraphs(document) == [text])
  }

  private func ending(
    _ text: String, wrap: Wrap, isFirst: Bool = false, gap: Int = 0, isHan: Bool = true
  ) throws -> Int {
    let lines = PlainText.sourceLines(text, isHan: isHan)
    try #require(lines.count >= 2)
    let storage = PlainText.storage(text)
    return storage.withBytes { bytes in
      let reader = NumberingReader(bytes: bytes)
      let ending = LineEnding(
        upper: lines[0], lower: lines[1], after: lines.count > 2 ? lines[2] : nil, before: nil, isFirst: isFirst,
        upperNumbering: reader.read(lines[0].textRange), lowerNumbering: reader.read(lines[1].textRange),
        isSplit: false,
        wrap: wrap, isHan: isHan, usualGap: gap, bytes: bytes)
      return ParagraphJudge.ends(ending) ? 1 : 0
    }
  }

  @Test func weighsAFullLine() throws {
    let full = String(repeating: "山", count: 20)
    #expect(try ending(full + "\n水流", wrap: Wrap(width: 40)) == 0)
    #expect(try ending(full.dropLast() + "。\n水流", wrap: Wrap(width: 40)) == 0)
    #expect(try ending("山高。\n水流", wrap: Wrap(width: 40)) == 1)
    #expect(try ending("山高\n水流", wrap: Wrap(width: 40)) == 1)
  }

  @Test func weighsAQuotedSmallLetterAsASmallLetter() throws {
    let short = "When a release is frozen,"
    for word in ["”unstable”", "“unstable”", "\"unstable\"", "'unstable'", "unstable"] {
      #expect(try ending(short + "\n\(word) tends to freeze", wrap: Wrap(width: 70, slack: 8), isHan: false) == 0)
    }
    #expect(try ending(short + "\n“Unstable” tends to freeze", wrap: Wrap(width: 70, slack: 8), isHan: false) == 1)
    #expect(try ending("“stable”\n“unstable”", wrap: Wrap(width: 70, slack: 8), isHan: false) == 1)
  }

  @Test func weighsAccentsWithoutALetterAsPartOfTheLineBelow() throws {
    let lines = "\u{300}\n”testing” can remain frozen"
    #expect(try ending(lines, wrap: Wrap(width: 70, slack: 8), isHan: false) == 0)
    #expect(try ending("that is all.\n\u{300}", wrap: Wrap(width: 70, slack: 8), isHan: false) == 1)
  }

  @Test func weighsSpaceAndIndent() throws {
    let full = String(repeating: "山", count: 20)
    #expect(try ending(full + "\n\n水流", wrap: Wrap(width: 40)) == 1)
    #expect(try ending(full + "\n\n水流", wrap: Wrap(width: 40), gap: 1) == 0)
    #expect(try ending(full + "\n　　水流", wrap: Wrap(width: 40, firstIndent: 4)) == 1)
  }

  @Test func weighsTheWidthOfFirstLines() throws {
    let wrap = Wrap(width: 40, lostIndent: 4)
    let first = String(repeating: "水", count: 18)
    let body = String(repeating: "云", count: 20)
    let full = String(repeating: "山", count: 19) + "。"
    #expect(try ending("\(full)\n\(first)\n\(body)", wrap: wrap) == 1)
    #expect(try ending("\(full)\n\(body)\n\(body)", wrap: wrap) == 0)
    #expect(try ending("\(body)\n\(first)\n\(body)", wrap: wrap) == 0)
  }

  @Test func weighsLabelsBehindAFullLine() throws {
    let full = String(repeating: "山", count: 19)
    #expect(try ending("\(full)；\n（二）水流；", wrap: Wrap(width: 40)) == 1)
    #expect(try ending("\(full)山\n（二）水流；", wrap: Wrap(width: 40)) == 0)
    #expect(try ending("\(full)山\n• 水流", wrap: Wrap(width: 40)) == 1)
  }

  @Test func partsItemsThatBeginAlike() throws {
    let items = "- the lamp of the harbour was lit at dusk by the\n- the wick was cut"
    #expect(try ending(items, wrap: Wrap(width: 50), isFirst: true, isHan: false) == 1)
    #expect(try ending("— 山高水长山高水长山高水长山高水长山高\n— 水流", wrap: Wrap(width: 40), isFirst: true) == 1)
    let sentence = "the lamp of the harbour, which was lit at dusk by\n- of all people - the smith"
    #expect(try ending(sentence, wrap: Wrap(width: 50), isFirst: true, isHan: false) == 0)
  }

  /// Where the writer left the rest of a page empty, a small letter begins what stands on the next.
  @Test func endsAParagraphAtThePageThatASentenceEnds() throws {
    let wrap = Wrap(width: 60, slack: 10)
    #expect(
      try ending("the wick of it was cut as it had been before.\n\u{0C}lamps 1.25", wrap: wrap, isHan: false) == 1)
    #expect(try ending("the wick of it was cut as it had been before\n\u{0C}lamps of", wrap: wrap, isHan: false) == 0)
  }

  @Test func partsNotesByTheirNumbers() throws {
    let notes = "3 The lamp was lit in the evening by whoever came by in time.\n4 The wick was cut on the"
    #expect(try ending(notes, wrap: Wrap(width: 62, slack: 8, isPrinted: true), isFirst: true, isHan: false) == 1)
    let figures = "3 The lamp was lit in the evening by whoever came by in time.\n9 of the wicks were cut on the"
    #expect(try ending(figures, wrap: Wrap(width: 62, slack: 8, isPrinted: true), isFirst: true, isHan: false) == 0)
  }

  /// A note in a box is narrower than the text of its page.
  @Test func joinsLinesOfNarrowBlocks() throws {
    let wrap = Wrap(width: 100, slack: 12, isPrinted: true)
    let note = "the lamp of the harbour has to be lit before the evening in\norder to be seen from the sea"
    #expect(try ending(note, wrap: wrap, isHan: false) == 0)
    #expect(try ending("the lamp of the harbour has to be lit\norder to be seen", wrap: wrap, isHan: false) == 1)
    let han = String(repeating: "山", count: 30)
    #expect(try ending("\(han)\n水流不停", wrap: wrap) == 0)
    #expect(try ending("\(han)。\n水流不停", wrap: wrap) == 1)
    #expect(try ending("\(han.prefix(20))\n水流不停", wrap: wrap) == 1)
  }

  @Test func putsPiecesOfALineTogether() throws {
    let wrap = Wrap(width: 40)
    #expect(try ending("山高水长；\n水流山高水长山高水长", wrap: wrap) == 1)
    #expect(try ending("山高水长；\n水流山高水长山高水长山高水长山", wrap: wrap) == 0)
    #expect(try ending("山高水长。\n水流山高水长山高水长山高，", wrap: wrap) == 1)
    #expect(try ending("山高水长山高水长山。\n水流山高水长山高水，", wrap: wrap) == 0)
  }

  @Test func partsTheWordsOfTwoSpeakers() throws {
    let full = String(repeating: "山", count: 17)
    #expect(try ending("“\(full)。”\n“水流。”", wrap: Wrap(width: 40)) == 1)
    // A speech in the midst of a paragraph, and names in quotes.
    #expect(try ending("\(full)山山。\n“水流。”他说。", wrap: Wrap(width: 40)) == 0)
    #expect(try ending("山“\(full)”\n“水流”", wrap: Wrap(width: 40)) == 0)
  }

  @Test func partsQuestionsFromAnswers() throws {
    let full = String(repeating: "山", count: 19)
    #expect(try ending("答：\(full)。\n问：水流？\n答：水流不停。", wrap: Wrap(width: 44)) == 1)
    #expect(try ending("\(full)山\n问：水流？", wrap: Wrap(width: 40)) == 0)
  }

  @Test func firstLinesBehindItemsShowTheLostIndent() {
    var random = SplitMix(state: 12)
    var lines: [String] = []
    var paragraphs: [String] = []
    for _ in 0..<8 {
      let paragraph = PlainText.prose(&random, sentences: 9)
      paragraphs.append(paragraph)
      lines += PlainText.wrapped(paragraph, at: 32, indent: "　　").map { $0.replacing("　　", with: "") }
      lines += ["● 灯油与船票", "● 旧信"]
    }
    let document = PlainText.read(lines.joined(separator: "\n\n"))
    #expect(document.findings.contains { $0.name == "profile.lost-first-line-indent" })
    let found = Set(PlainText.paragraphs(document))
    #expect(paragraphs.allSatisfy { found.contains($0) })
  }

  @Test func partsASpeechFromTheStoryBeforeIt() throws {
    let full = String(repeating: "山", count: 19)
    #expect(try ending("\(full)。\n“水流不停。”\n他说完就走了。", wrap: Wrap(width: 40)) == 1)
    // What goes on behind the speech belongs to the story.
    #expect(try ending("\(full)。\n“水流不停。”他说完就走了。", wrap: Wrap(width: 40)) == 0)
  }

  @Test func partsWhatStandsFurtherOut() throws {
    let wrap = Wrap(width: 40)
    let text = "               2019, 2023 Ada Wick and others\nLicense: of the old lamps, and of others."
    #expect(try ending(text, wrap: wrap, isHan: false) == 1)
    // The first line of a paragraph is set in a little.
    let first = "   The lamp was lit in the evening of the\nday that it came to the harbour and it"
    #expect(try ending(first, wrap: wrap, isHan: false) == 0)
  }

  @Test func versesBetweenParagraphsEndAtLongWordsToo() throws {
    let text = "The evening came with lamp and oil and smoke,\nSelf-evident institution of the harbour,\nAnd"
    #expect(try ending(text, wrap: Wrap(width: 64), isHan: false) == 1)
  }

  @Test func keepsRowsOfATableApart() throws {
    let row = "名称     数量     单价     合计     备注说明"
    #expect(try ending("\(row)\n\(row)", wrap: Wrap(width: 40)) == 1)
  }

  /// Lines that no width could make running text.
  @Test(arguments: [
    "Lamps\n=====", "| lamp | oil |\nburning in the night",
    "> what she wrote\nwhat he answered and went on to say there",
    "the lamp was lit\n-- Ada Wick", "int lamp(void) {\nreturn the light of it", "set the oil to 3 \\\nand the wick",
    "Name: lamp\nSource: harbour", "Copyright 2019 Ada Wick\nCopyright 2021 Ben Oil", "the lamp\n// a remark on it",
    "┌──────┬──────┐\n│ lamp │ oil  │", "lamp.oil = wick['a']\nlamp.wick = oil['b']",
    "syn keyword lampType oil gas candle\nsyn keyword lampType torch beacon", "[ Ada Wick ]\nit was lit by her",
    "the lamp was lit\n-- ada wick <ada@example.org>", "docs/lamps/harbour.txt\ndocs/lamps/quay.txt",
    "lamp,1893,0.25,oil lamp\nwick,1894,0.75,no lamp", "lamp01 1.0687 1.0255 709.955\nlamp02 1.0050 0.8766 8.7224",
    "\" Maintainer of the lamp\n\" and of the wick", "lamp keyword oil gas\nlamp keyword wick\nlamp keyword ship",
    "harbour/lamp.c  | 12 ++--\nharbour/wick.cc | 2 +-",
  ])
  func leavesVerbatimLines(_ text: String) throws {
    let lines = PlainText.sourceLines(text, isHan: false)
    // Both lines are full.
    #expect(try ending(text, wrap: Wrap(width: lines[0].rightEdge), isHan: false) == 1)
  }

  @Test(arguments: [
    "the lamp was lit and\n-- though late -- it burnt", "as it was told (see\n<https://example.org>) in the evening",
    "Note: the lamp was lit\nand it burnt", "she had #3 of the\nlamps", "he asked (twice) for\nthe [old] lamp",
    "the lamp of the quay, the\nlamp of the wall, the other", "it was lit in 1893 and\nin 1894",
    "it is said at\nhttps://example.org/lamps", "the harbour lamp was lit when\nthe harbour gate was shut",
    "of those with N | M it is\nthe first, with M | N it is the",
  ])
  func joinsTextThatLooksVerbatim(_ text: String) throws {
    let lines = PlainText.sourceLines(text, isHan: false)
    #expect(try ending(text, wrap: Wrap(width: lines[0].rightEdge), isHan: false) == 0)
  }

  /// Extraction has put what stood behind a name or a quotation on lines of its own.
  @Test(arguments: [
    "山高水长的“以上”\n、", "山高水长\n，水流", "使用 make uninstall\n：，它被用来", "水流（见第五章\n）的山", "山高水长\n\n。", "他说“好。\n”",
    "所称的“以上\n》、水", "山高……\n，水长", "    山高水长\n，水流",
  ])
  func joinsLinesThatBeginWithClosingMarks(_ text: String) throws {
    let expected = text.contains("”") && text.hasSuffix("”") ? 1 : 0
    #expect(try ending(text, wrap: Wrap(width: 60)) == expected)
    let spaced = text.replacing("\n\n", with: "\n").replacing("\n", with: "\n\n")
    #expect(try ending(spaced, wrap: Wrap(width: 60), gap: 1) == expected)
  }

  @Test func joinsThePiecesBehindSuchALine() throws {
    let wrap = Wrap(width: 60)
    #expect(try ending("，包括本数；所称的\n“不满”", wrap: wrap) == 0)
    #expect(try ending("、\n“以下”", wrap: wrap) == 0)
    #expect(try ending("，山高水长。\n水流", wrap: wrap) == 1)
    #expect(try ending("，山高水长\n（二）水流", wrap: wrap) == 1)
    #expect(try ending("、\n\n“以下”", wrap: wrap) == 1)
  }

  /// Marks that may begin lines, and lines that only look like the rest of a sentence.
  @Test(arguments: [
    "山高水长\n·水流", "山高水长\n−水流", "山高水长\n”水流” 山", "山高水长\n——水流", "山高水长\n…", "“山高？”\n？！", "山高！\n！！！",
    "山高，\n，水长", "山高。\n。水长", "山高水长\n　　，水流", "山高水长\n\n\n，水流", "lamp(oil,\n), wick", "lamp {\n，水流",
    "lamp = [oil['a'];\n）", "======\n，水流", "> 山高水长\n，水流", "| 山高 | 水长 |\n，水流", "名称     数量\n，水流", "山高水长\n：水流     二",
  ])
  func leavesLinesWhoseMarksMayBeginThem(_ text: String) throws {
    #expect(try ending(text, wrap: Wrap(width: 60)) == 1)
  }

  @Test func leavesClosingMarksInTidyText() {
    let text = "第一行\n，第二行\n。\n\n）第三行\n"
    #expect(PlainText.lines(PlainText.read(text)) == ["第一行", "，第二行", "。", "", "）第三行"])
  }

  @Test func endsLinesOfVerseBetweenParagraphs() throws {
    let text = "The evening came with lamp and oil,\nThe harbour lay in smoke and toil,\nAnd"
    #expect(try ending(text, wrap: Wrap(width: 72), isHan: false) == 1)
  }

  /// Prose that names lamplight, well-known and harbour, and then divides words at line ends.
  private func divided(_ joint: String, isUsual: Bool = true) -> String {
    let text = """
      The lamplight was well-known in the harbour, and everybody who came home in
      the evening looked for it from the ships. Nobody knew who had put it there,
      nor who carried the oil to it when the nights were long and the wind strong.
      \(isUsual ? """
      It had been there in their childhood, and the old men who sat on the har-
      bour wall in the evening said the same of theirs. There was no other lamp-
      light like it on the coast, they said, and none burnt so long. The child-
      hood of a whole town had looked at it.
      """ : "It had been there in their childhood, and burnt for the whole of it.")
      So when the lamp went out one night in the spring of it the \(joint) was more
      than the town could bear, and they sat awake until it was morning and light
      came to the harbour by itself.
      """
    return PlainText.paragraphs(PlainText.read(text)).joined(separator: "\n")
  }

  @Test(arguments: [
    ("harbour lamp-\nlight", "harbour lamplight was"), ("town's dark-\nness", "town's darkness was"),
    ("most well-\nknown", "most well-known was"), ("burnt oil-\nlamp", "burnt oil-lamp was"),
    ("ship-to-\nshore", "ship-to-shore was"), ("oil and dark\u{AD}\nness", "and darkness was"),
    ("new Lamp-\nOil", "new Lamp-Oil was"), ("lamps of 18-\nfold", "18-fold was"),
  ])
  func putsDividedWordsTogether(_ joint: String, _ expected: String) {
    let text = divided(joint)
    #expect(text.contains(expected), "\(text)")
    #expect(text.contains("on the harbour wall"))
    #expect(text.contains("no other lamplight like it"))
  }

  @Test func leavesHyphensWhereWordsAreNotDivided() {
    #expect(divided("town's dark-\nness", isUsual: false).contains("dark-ness was"))
    #expect(divided("harbour lamp-\nlight", isUsual: false).contains("harbour lamplight was"))
  }

  @Test func furnitureBetweenDividedWordsIsInOrder() {
    var text = ""
    for page in 1...8 {
      text += """
        ness of the lamplight and the harbour was what they knew, and the lamplight
        was there in their darkness and on the harbour wall, all the time. The dark-
        ness was not. There is the same wall by the same old sea, and the same dark-
        ness on the coast, the lamplight and the wall and all that was of the dark-

        \(page)

        \u{0C}
        """
    }
    let document = PlainText.read(text)
    #expect(document.furniture.map(\.start) == document.furniture.map(\.start).sorted())
    #expect(document.furniture.count { $0.kind == .lineHyphen } > 8)
    #expect(document.pages.map(\.number) == Array(1...8))
  }
}
