import DocumentModel
import Testing

@testable import DocumentFormats

/// A person's corrections, applied.
@Suite("Corrections")
struct CorrectionTests {
  /// Two chapters in which scenes are headed by a sign that no rule knows.
  private static let play = """
    第一章 清晨

    ◎河边
    天还没有亮，河上只有一条小船。

    ◎屋里
    母亲点起灯来，问他要到哪里去。

    第二章 黄昏

    ◎河边
    小船又回来了，船上却没有人影。
    《归来》
    母亲在岸上站了很久，没有说话。

    """

  private func outline(_ text: String, _ corrections: OutlineCorrections) -> [String] {
    PlainText.outline(PlainTextFormat.read(PlainText.storage(text), corrections: corrections))
  }

  /// The correction of the nth line of a text that holds some words.
  private func correction(
    _ words: String, _ verdict: LineCorrection.Verdict, in text: String, occurrence: Int = 1
  ) throws -> LineCorrection {
    var range = text.startIndex..<text.endIndex
    var found: Range<String.Index>?
    for _ in 0..<occurrence {
      found = text[range].firstRange(of: words)
      range = (try #require(found).upperBound)..<text.endIndex
    }
    let offset = text.utf8.distance(from: text.startIndex, to: try #require(found).lowerBound)
    return LineCorrection(
      line: try #require(SourceLineQuote(at: offset, in: PlainText.storage(text))), verdict: verdict)
  }

  @Test func withoutCorrections() {
    #expect(outline(Self.play, OutlineCorrections()) == ["第一章 清晨", "第二章 黄昏"])
  }

  @Test func patternsMakeHeadings() {
    let corrections = OutlineCorrections(patterns: [.init(expression: "^◎", level: 2)])
    #expect(
      outline(Self.play, corrections) == ["第一章 清晨", "  ◎河边", "  ◎屋里", "第二章 黄昏", "  ◎河边"])
  }

  @Test func aLineBecomesAHeading() throws {
    let corrections = OutlineCorrections(lines: [try correction("《归来》", .heading(level: 3), in: Self.play)])
    let document = PlainTextFormat.read(PlainText.storage(Self.play), corrections: corrections)
    #expect(PlainText.outline(document) == ["第一章 清晨", "第二章 黄昏", "    《归来》"])
    #expect(document.outline.entries.last?.evidence == ["own:line"])
    let heading = document.blocks.first { document.text(of: $0).string == "《归来》" }
    #expect(heading?.kind == .heading && heading?.level == 3)
  }

  @Test func aHeadingBecomesText() throws {
    let corrections = OutlineCorrections(lines: [try correction("第一章", .text, in: Self.play)])
    #expect(outline(Self.play, corrections) == ["第二章 黄昏"])
  }

  /// What is said of a line outranks the patterns, and of what is said of one line the last counts.
  @Test func linesOutrankPatterns() throws {
    let corrections = OutlineCorrections(
      patterns: [.init(expression: "^◎", level: 2)],
      lines: [
        try correction("◎屋里", .heading(level: 4), in: Self.play), try correction("◎屋里", .text, in: Self.play),
      ])
    #expect(outline(Self.play, corrections) == ["第一章 清晨", "  ◎河边", "第二章 黄昏", "  ◎河边"])
  }

  /// The same words stand twice: neighbours tell which is meant, also when everything has moved.
  @Test func neighboursTellEqualLinesApart() throws {
    let corrections = OutlineCorrections(lines: [
      try correction("◎河边", .heading(level: 2), in: Self.play, occurrence: 2)
    ])
    #expect(outline(Self.play, corrections) == ["第一章 清晨", "第二章 黄昏", "  ◎河边"])
    let edited = String(repeating: "新加的一段，与原来的文字无关。\n\n", count: 40) + Self.play
    #expect(outline(edited, corrections) == ["第一章 清晨", "第二章 黄昏", "  ◎河边"])
  }

  @Test func anEditedNeighbourIsForgiven() throws {
    let corrections = OutlineCorrections(lines: [
      try correction("◎河边", .heading(level: 2), in: Self.play, occurrence: 2)
    ])
    let edited = Self.play.replacing("小船又回来了", with: "那条小船又回来了")
    #expect(outline(edited, corrections) == ["第一章 清晨", "第二章 黄昏", "  ◎河边"])
  }

  @Test func whatIsGoneIsTold() throws {
    let corrections = OutlineCorrections(lines: [try correction("◎屋里", .heading(level: 2), in: Self.play)])
    let edited = Self.play.replacing("◎屋里\n", with: "")
    let document = PlainTextFormat.read(PlainText.storage(edited), corrections: corrections)
    #expect(document.outline.count == 2)
    #expect(document.findings.contains(.init("corrections.missing-line", "◎屋里")))
  }

  /// Of several lines with the words and none of the neighbours, none is taken.
  @Test func doubtfulLinesAreLeft() throws {
    let corrections = OutlineCorrections(lines: [
      LineCorrection(
        line: SourceLineQuote(text: "◎河边", before: "甲", after: "乙", offset: 0), verdict: .heading(level: 2))
    ])
    #expect(outline(Self.play, corrections) == ["第一章 清晨", "第二章 黄昏"])
  }

  /// Text that comes little by little gives the document that it gives at once.
  @Test(arguments: [1, 900, 5000, 20_000]) func growingText(_ step: Int) throws {
    let filler = String(repeating: "一段没有什么可说的话，说了又说。\n\n", count: 600)
    let text = Self.play + filler + Self.play.replacing("清晨", with: "正午")
    let whole = PlainText.storage(text)
    let corrections = OutlineCorrections(
      patterns: [.init(expression: "^《", level: 3)],
      lines: [
        LineCorrection(
          line: SourceLineQuote(text: "◎屋里", before: "", after: "母亲点起灯来，问他要到哪里去。", offset: 60_000),
          verdict: .heading(level: 2))
      ])
    let expected = PlainTextFormat.read(whole, corrections: corrections)
    #expect(expected.outline.entries.map(\.title).filter { $0 == "◎屋里" }.count == 1)
    #expect(PlainText.outline(expected).firstIndex(of: "  ◎屋里") == 4)
    var document = Document(storage: whole.withCount(0), format: .plainText)
    var reader = PlainTextReader(storage: whole.withCount(0), isComplete: false, corrections: corrections)
    var count = step == 1 ? whole.count - 40 : step
    while true {
      let isComplete = count >= whole.count
      reader.storageGrew(to: whole.withCount(min(count, whole.count)), isComplete: isComplete)
      while let growth = reader.next() { document.grow(by: growth) }
      if isComplete { break }
      count += step
    }
    #expect(document.outline == expected.outline)
    #expect(document.blocks == expected.blocks)
    #expect(document.findings == expected.findings)
  }

  @Test func theFirstScreenIsCorrectedToo() throws {
    let corrections = OutlineCorrections(
      patterns: [.init(expression: "^◎", level: 2)], lines: [try correction("第一章", .text, in: Self.play)])
    let filler = String(repeating: "一段没有什么可说的话，说了又说。\n\n", count: 3000)
    let head = PlainTextReader.head(of: PlainText.storage(Self.play + filler), corrections: corrections)
    #expect(PlainText.outline(head) == ["  ◎河边", "  ◎屋里", "第二章 黄昏", "  ◎河边"])
  }
}
