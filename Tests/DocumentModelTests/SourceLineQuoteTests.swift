import DocumentModel
import Testing

@Suite("Quotes of source lines")
struct SourceLineQuoteTests {
  private let storage = TextStorage("上一行\n\n　 第三章  风雪 \r\n \n下 一行\n".utf8)

  @Test func textAndNeighboursAreWithoutWhiteSpace() throws {
    let quote = try #require(SourceLineQuote(at: 20, in: storage))
    #expect(quote == SourceLineQuote(text: "第三章风雪", before: "上一行", after: "下一行", offset: 15))
  }

  @Test func everyOffsetOfALineQuotesIt() {
    let whole = SourceLineQuote(at: 11, in: storage)
    #expect((11...31).allSatisfy { SourceLineQuote(at: $0, in: storage) == whole })
  }

  @Test func documentEndsAreEmpty() throws {
    #expect(try #require(SourceLineQuote(at: 0, in: storage)).before == "")
    #expect(try #require(SourceLineQuote(at: storage.count - 2, in: storage)).after == "")
  }

  @Test func blankLinesHaveNone() {
    #expect(SourceLineQuote(at: 10, in: storage) == nil)
    #expect(SourceLineQuote(at: 0, in: TextStorage([])) == nil)
  }

  @Test func longTextsEndAtACharacter() throws {
    let long = TextStorage(("a" + String(repeating: "长", count: 200) + "\n" + String(repeating: "b", count: 99)).utf8)
    let quote = try #require(SourceLineQuote(at: 5, in: long))
    #expect(quote.text == "a" + String(repeating: "长", count: 79))
    #expect(quote.after == String(repeating: "b", count: 60))
  }

  @Test func levelsStayInTheirRange() {
    #expect(HeadingPattern(expression: "a", level: 0).level == 1)
    #expect(HeadingPattern(expression: "a", level: 12).level == 9)
  }
}
