import Testing

@testable import ReaderCore

struct SearchQueryTests {
  @Test func anUpperCaseLetterMakesItExact() {
    #expect(!SearchQuery("chapter 第").isCaseSensitive)
    #expect(SearchQuery("Chapter").isCaseSensitive)
    #expect(SearchQuery("Ｃ").isCaseSensitive)
    #expect(SearchQuery("É").isCaseSensitive)
  }

  @Test(arguments: ["", " ", "\u{3000}\t\n"])
  func blanksAloneAreNothing(_ text: String) {
    #expect(SearchQuery(text).isEmpty)
  }

  @Test func runsOfWhiteSpaceAreOneBlank() {
    #expect(SearchQuery("  a \u{3000} b").scalars == [0x61, SearchQuery.blank, 0x62])
    #expect(!SearchQuery("a b").endsWithBlank)
    #expect(SearchQuery("a ").endsWithBlank)
    #expect(SearchQuery("a ").scalars == [0x61])
  }
}
