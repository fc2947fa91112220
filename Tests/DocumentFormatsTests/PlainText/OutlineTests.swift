import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct OutlineTests {
  private func book(_ headings: [String], seed: UInt64 = 1) -> String {
    var random = SplitMix(state: seed)
    return headings.map {
      "\($0)\n　　\(PlainText.prose(&random, sentences: 9))\n　　\(PlainText.prose(&random, sentences: 9))\n"
    }
    .joined(separator: "\n")
  }

  @Test func levelsComeFromTheSystemsFound() {
    let document = PlainText.read(
      book(["第一卷 山", "第一章 起", "第二章 行", "第二卷 水", "第三章 渡", "番外 雪夜"]))
    #expect(
      PlainText.outline(document) == ["第一卷 山", "  第一章 起", "  第二章 行", "第二卷 水", "  第三章 渡", "  番外 雪夜"])
  }

  @Test func sectionsAloneAreTheHighest() {
    #expect(PlainText.outline(PlainText.read(book(["第一节 甲", "第二节 乙"]))) == ["第一节 甲", "第二节 乙"])
  }

  @Test func readsDecimalSections() {
    let document = PlainText.read(book(["1. Begin", "1.1 Small", "1.2 Large", "2. End", "2.1 Last"]))
    #expect(PlainText.outline(document) == ["1. Begin", "  1.1 Small", "  1.2 Large", "2. End", "  2.1 Last"])
  }

  @Test func itemsOfListsAreNoHeadings() {
    let document = PlainText.read("要买的东西\n1. 米\n2. 面\n3. 油\n一、到会\n二、议题\n三、散会\n")
    #expect(document.outline.isEmpty)
  }

  @Test func numbersInSentencesAreNoHeadings() {
    let text = book(["第一章 起", "第二章 行"]) + "\n　　第三章的事以后再说。\n　　第四章里没有他。\n"
    #expect(PlainText.outline(PlainText.read(text)) == ["第一章 起", "第二章 行"])
  }

  @Test func printedContentsAreNoHeadings() {
    let headings = ["第一章 起", "第二章 行", "第三章 止", "第四章 归", "第五章 终"]
    let document = PlainText.read("目录\n" + headings.joined(separator: "\n") + "\n\n" + book(headings))
    #expect(PlainText.outline(document) == headings)
    #expect(document.outline.entries.first.map { $0.position > 70 } == true)
  }

  @Test func contentsWithLeadersAreNoHeadings() {
    let text =
      "1. Begin ........ 3\n2. Middle ....... 9\n3. End .......... 12\n\n" + book(["1. Begin", "2. Middle", "3. End"])
    #expect(PlainText.outline(PlainText.read(text)) == ["1. Begin", "2. Middle", "3. End"])
  }

  @Test func aListAfterAColonIsNoOutline() {
    let text = "本期内容如下：\n【会议】\n【文章】\n【附记】\n\n\n" + book(["【会议】", "【文章】"])
    #expect(PlainText.outline(PlainText.read(text)) == ["【会议】", "【文章】"])
  }

  @Test func numbersThatGoOnSpeakForEachOther() {
    func candidate(_ number: Int, _ system: NumberingSystem = .hanComma) -> HeadingCandidate {
      let storage = PlainText.storage("x")
      let evidence = storage.withBytes { bytes in
        HeadingEvidence(
          HeadingContext(
            bytes: bytes, profile: DocumentProfile(), lines: PlainText.sourceLines("x")[...], previous: nil, next: nil,
            numbering: nil))
      }
      return HeadingCandidate(
        start: 0, end: 1, system: system, number: number, prefix: 0, key: UInt64(number), evidence: evidence, indent: 0,
        isListed: false, isSetOff: true)
    }
    let candidates = [1, 2, 1, 2, 3, 3, 9].map { candidate($0) }
    let runs = NumberRuns(candidates)
    #expect(runs.runs[0] == runs.runs[1])
    #expect(runs.runs[2] == runs.runs[3])
    #expect(runs.runs[2] == runs.runs[4])
    #expect(runs.runs[0] == runs.runs[5])
    #expect(runs.vote(on: 4, candidates[4]) == 2)
    #expect(runs.vote(on: 6, candidates[6]) < 0)
  }

  @Test func smallGapsDoNotBreakChapters() {
    let chapters = [1, 2, 3, 5, 6, 7, 10].map { "第\($0)章 夜" }
    #expect(PlainText.outline(PlainText.read(book(chapters))) == chapters)
  }

  @Test func tellsWhichChaptersAreMissing() {
    let document = PlainText.read(book([1, 2, 4, 5, 8].map { "第\($0)章 夜" }))
    #expect(faults(document) == ["missing 3–3 第4章 夜", "missing 6–7 第8章 夜"])
    #expect(document.numberingFaults.map(\.previous.title) == ["第2章 夜", "第5章 夜"])
    let whole = PlainText.read(book(["第一章 起", "第二章 行", "1.1 Small", "1.3 Large"]))
    #expect(faults(whole) == ["missing 1.2–1.2 1.3 Large"])
  }

  private func faults(_ document: Document) -> [String] {
    document.numberingFaults.map { "\($0.kind) \($0.first)–\($0.last) \($0.heading.title)" }
  }

  @Test func tellsWhichNumbersStandTwice() {
    let chapters = [1, 2, 3, 3, 4, 5, 1, 2, 3].map { "第\($0)章 夜" }
    #expect(faults(PlainText.read(book(chapters))) == ["repeated 3–3 第3章 夜", "restarted 1–1 第1章 夜"])
  }

  /// A new volume begins its chapters with one, or goes on counting.
  @Test func newVolumesAreNoFault() {
    let anew = ["第一卷 山", "第一章 起", "第二章 行", "第二卷 水", "第一章 渡", "第二章 归"]
    #expect(faults(PlainText.read(book(anew))) == [])
    let on = ["第一卷 山", "第一章 起", "第二章 行", "第二卷 水", "第三章 渡", "第五章 归"]
    #expect(faults(PlainText.read(book(on))) == ["missing 4–4 第五章 归"])
  }

  @Test func endMatterBetweenChaptersIsAPartOfOne() {
    let document = PlainText.read(book(["第一章 起", "附录 灯谱", "第二章 行", "番外 雪夜", "第三章 止", "附录 灯谱"]))
    #expect(PlainText.outline(document) == ["第一章 起", "第二章 行", "番外 雪夜", "第三章 止", "附录 灯谱"])
  }

  @Test func whatSitesPutIntoTextsIsNoHeading() {
    let boilerplate = ["【更多免费小说请到灯火论坛下载】", "【本书由灯火书友整理制作】"]
    let document = PlainText.read(book(["第一章 起"] + boilerplate + ["第二章 行"]))
    #expect(PlainText.outline(document) == ["第一章 起", "第二章 行"])
  }

  @Test func entriesKeepTheirEvidence() {
    let document = PlainText.read(book(["第一章 起", "第二章 行"]))
    #expect(document.outline.entries.allSatisfy { $0.evidence.contains("numbering:chapter") })
  }

  @Test func headingsAreBlocksWithTheirLevel() {
    let document = PlainText.read(book(["第一卷 山", "第一章 起", "第二章 行"]))
    let headings = document.blocks.filter { $0.kind == .heading }
    #expect(headings.map { Int($0.level) } == [1, 2, 2])
    #expect(headings.map(\.start) == document.outline.entries.map(\.position))
  }
}
