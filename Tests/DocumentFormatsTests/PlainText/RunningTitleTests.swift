import DocumentModel
import Testing

@testable import DocumentFormats

/// Titles that stand on pages beside the heading itself: at page edges, in printed contents, divided at line ends.
@Suite struct RunningTitleTests {
  private func outline(_ text: String) -> [String] { PlainText.outline(PlainText.read(text)) }

  private func prose(_ seed: UInt64) -> String {
    var random = SplitMix(state: seed)
    return "　　\(PlainText.prose(&random, sentences: 9))\n"
  }

  @Test func sectionsAtPageEdgesThatGoOnAreRunningHeads() {
    let text =
      "Chapter 1 Oil Lamps\n\n\(prose(1))\n\u{0C}CHAPTER 1. OIL LAMPS\n\n\(prose(2))\n"
      + "\u{0C}Chapter 2 Gas Lamps\n\n\(prose(3))\n\u{0C}CHAPTER 2. GAS LAMPS\n\n\(prose(4))\n"
    #expect(outline(text) == ["Chapter 1 Oil Lamps", "Chapter 2 Gas Lamps"])
  }

  @Test func theHeadOfAPageCanNameTheSectionThatBeginsOnIt() {
    let page = (1...3).map { prose($0) }.joined()
    let text =
      "1.1 Oil\n\n\(page)\n\u{0C}1.2. GAS\n\n\(page)\n1.2 Gas\n\n\(page)\n"
      + "\u{0C}1.3. WAX\n\n\(page)\n1.3 Wax\n\n\(page)"
    #expect(outline(text) == ["1.1 Oil", "1.2 Gas", "1.3 Wax"])
  }

  @Test func chaptersThatAreCountedAnewInEachPartAreHeadings() {
    let text = ["第一编 山", "第一章 起", "第二编 水", "第一章 渡"].enumerated()
      .map { "\u{0C}\($0.element)\n\n\(prose(UInt64($0.offset)))" }.joined(separator: "\n")
    #expect(outline(text) == ["第一编 山", "  第一章 起", "第二编 水", "  第一章 渡"])
  }

  @Test(arguments: ["　　", "\t", " ·················· "])
  func contentsWithPageNumbersAreNoHeadings(_ gap: String) {
    let titles = ["第一章 起", "第二章 行", "第三章 止", "第四章 归", "第五章 终"]
    let contents = titles.enumerated().map { "\($0.element)\(gap)\($0.offset * 9 + 3)\n" }.joined()
    let text = "目录\n" + contents + "\n" + titles.map { "\($0)\n\(prose(7))\n" }.joined()
    #expect(outline(text) == titles)
  }

  @Test func contentsGiveEachNumberOnce() {
    let titles = (1...9).map { "\($0) Lamp \(["Oil", "Gas", "Wax", "Tar", "Arc", "Ray", "Sun", "Day", "Ice"][$0 - 1])" }
    let contents = titles.enumerated().map { "\($0.element) ............ \($0.offset + 2)\n" }.joined()
    let body = titles.map { "\($0)\n\n\(prose(9))\n2. Trim the Wick\n\n\(prose(8))\n" }.joined()
    #expect(outline("Contents\n\n" + contents + "\n" + body) == titles)
  }

  @Test func wordsDividedInAHeadingAreWholeAsInTheContents() {
    let entries = [
      "1 Lamps of the Old Town and their Keepers", "2 Fuel", "3 Wicks", "4 Glass", "5 Brass", "6 Soot", "7 Smoke",
      "8 Dawn",
    ]
    let contents = entries.enumerated().map { "  \($0.element) ............ \($0.offset + 2)\n" }.joined()
    let headings = ["1 Lamps of the Old Town and their Keep-\n  ers"] + entries.dropFirst()
    let body = headings.map { "\($0)\n\n\(prose(9))\n" }.joined()
    #expect(outline("Contents\n\n" + contents + "\n\(prose(6))\n" + body) == entries)
  }

  @Test func numbersOfPagesOverTheSectionAreNoHeadings() {
    let line = SourceLine(
      start: 0, textStart: 0, textEnd: 1, indent: 0, cells: 1, leadCells: 1, first: .digit, last: .digit,
      blankBefore: 1,
      traits: [])
    let evidence = Array("5".utf8).withUnsafeBufferPointer { bytes in
      HeadingEvidence(
        HeadingContext(
          bytes: bytes, profile: DocumentProfile(), lines: [line][...], previous: nil, next: nil, numbering: nil))
    }
    func candidate(_ number: Int, _ titleKey: UInt64, isAtPageEdge: Bool) -> HeadingCandidate {
      HeadingCandidate(
        start: number * 100, end: number * 100 + 10, system: .decimal(depth: 1), number: number, prefix: 0,
        key: titleKey, evidence: evidence, indent: 0, isListed: false, isSetOff: true,
        isAtPageEdge: isAtPageEdge, isAlone: true, titleKey: titleKey)
    }
    // 4 山路, 5 灯油, pages 6 and 7 of it, and a chapter that begins a page.
    let candidates = [
      candidate(4, 1, isAtPageEdge: true), candidate(5, 2, isAtPageEdge: false), candidate(6, 2, isAtPageEdge: true),
      candidate(7, 2, isAtPageEdge: true), candidate(6, 3, isAtPageEdge: true),
    ]
    var accepted = candidates.map { _ in true }
    RunningHeads.reject(candidates, &accepted)
    #expect(accepted == [true, true, false, false, true])
  }

  @Test func accentsThatStandOnNothingAreNoPartOfATitle() {
    let text = Array("\u{300}\nAre there lamps in ‘ca\u{301}fe\u{301}s’?".utf8)
    let title = text.withUnsafeBufferPointer { Title.text(0..<text.count, in: $0) }
    #expect(title == "Are there lamps in ‘ca\u{301}fe\u{301}s’?")
    let marks = Array("\u{360}".utf8)
    #expect(marks.withUnsafeBufferPointer { Title.text(0..<marks.count, in: $0) } == "\u{360}")
  }
}
