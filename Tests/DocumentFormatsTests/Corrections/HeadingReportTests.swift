import DocumentModel
import Testing

@testable import DocumentFormats

/// Why lines are headings, or none.
@Suite("Heading reports")
struct HeadingReportTests {
  /// Rules have words in every language by way of this type.
  @Test func everyRuleIsAReason() {
    let names = HeadingEvidence.ruleNames + OutlineJudge.rules.map { $0.name }
    #expect(names.filter { HeadingReason(rawValue: $0) == nil } == [])
    #expect(Set(names).count == names.count)
    #expect(HeadingReason.allCases.count == names.count)
  }

  @Test func entriesAreThoseOfTheOutline() throws {
    for name in ["novel.txt", "listing.txt"] where (try? PlainText.fixture(name)) != nil {
      let storage = PlainText.storage(try PlainText.fixture(name))
      let entries = PlainTextReader.reports(on: storage).filter { $0.level > 0 }
      let outline = PlainTextFormat.read(storage).outline.entries
      #expect(entries.map(\.title) == outline.map(\.title))
      #expect(entries.map(\.level) == outline.map(\.level))
    }
  }

  @Test func votesAndDecisions() throws {
    let text = """
      第一章 出门

      天亮了，他走出门去。

      第一章的故事到这里就结束了。

      第二章 渡口

      船还没有来，他坐在石头上等着。

      第三章 城里

      城里的人比他想的多。

      """
    let reports = PlainTextReader.reports(on: PlainText.storage(text))
    let chapter = try #require(reports.first { $0.title == "第二章 渡口" })
    #expect(chapter.decision == .votes && chapter.level == 1 && chapter.system == "chapter")
    #expect(chapter.votes.contains(HeadingVote(name: "continuity", value: 2)))
    #expect(chapter.total >= HeadingReport.threshold)
    let sentence = try #require(reports.first { $0.title.hasPrefix("第一章的") })
    #expect(sentence.decision == .tooFewVotes && sentence.level == 0)
    #expect(sentence.total < HeadingReport.threshold)
    #expect(sentence.votes.contains(HeadingVote(name: "no-end-mark", value: -3)))
  }

  @Test func whatAPersonSays() throws {
    let text = "第一章 出门\n\n天亮了，他走出门去。\n\n第二章 渡口\n\n船还没有来。\n\n后来\n\n船来了。\n"
    let storage = PlainText.storage(text)
    let line = try #require(SourceLineQuote(at: 0, in: storage))
    let corrections = OutlineCorrections(
      patterns: [.init(expression: "^后来$", level: 2)], lines: [LineCorrection(line: line, verdict: .text)])
    let reports = PlainTextReader.reports(on: storage, corrections: corrections)
    #expect(reports.map(\.title) == ["第一章 出门", "第二章 渡口", "后来"])
    #expect(reports.map(\.decision) == [.ownText, .votes, .ownPattern])
    #expect(reports.map(\.level) == [0, 1, 2])
  }
}
