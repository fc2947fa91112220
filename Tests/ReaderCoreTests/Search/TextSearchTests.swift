import DocumentModel
import TestSupport
import Testing

@testable import ReaderCore

struct TextSearchTests {
  private func matches(_ query: String, in document: Document, isRaw: Bool = false) -> [String] {
    TextSearch(query: SearchQuery(query), document: document, isRaw: isRaw).hits(in: 0..<document.storage.count)
      .map { document.storage.string(in: $0.range) }
  }

  @Test func smartCase() {
    let document = SearchDocument.of([("Mulu mulu MULU ｍｕｌｕ Ｍulu", [])])
    #expect(matches("mulu", in: document) == ["Mulu", "mulu", "MULU", "ｍｕｌｕ", "Ｍulu"])
    #expect(matches("Mulu", in: document) == ["Mulu", "Ｍulu"])
  }

  @Test func linesOfChineseAreJoinedWithoutABlank() {
    let document = SearchDocument.of([("新质生\n  产力\r\n\n发展", .hardWrapped)])
    #expect(matches("新质生产力发展", in: document) == ["新质生\n  产力\r\n\n发展"])
    #expect(matches("新质生 产力", in: document) == [])
  }

  @Test func linesOfWordsAreJoinedWithABlank() {
    let document = SearchDocument.of([("the mountain\nletters are well-\nknown", .hardWrapped)])
    #expect(matches("mountain letters", in: document) == ["mountain\nletters"])
    #expect(matches("mountainletters", in: document) == [])
    #expect(matches("well-known", in: document) == ["well-\nknown"])
    #expect(matches("n ", in: document) == ["n"])
  }

  @Test func wordsDividedAtALineEndAreWhole() {
    var document = SearchDocument.of([("the mountain let-\nters are well-\nknown", .hardWrapped)])
    document.furniture = [Furniture(start: 16, length: 1, kind: .lineHyphen)]
    #expect(matches("letters are", in: document) == ["let-\nters are"])
    #expect(matches("let-ters", in: document) == [])
    #expect(matches("let ters", in: document) == [])
    #expect(document.text(of: document.blocks[0]).string == "the mountain letters are well-known")
  }

  @Test func aBlankIsWhiteSpaceOfAnyKind() {
    let document = SearchDocument.of([("第一章\u{3000}山 \t 路", [])])
    #expect(matches("第一章 山 路", in: document).count == 1)
    #expect(matches("第一章山", in: document) == [])
    #expect(matches("章 ", in: document) == ["章"])
    #expect(matches("路 ", in: document) == [])
  }

  @Test func furnitureIsPassedOver() {
    let document = SearchDocument.of([("高质量\n— 12 —\n发展，质量", .hardWrapped)], furniture: ["— 12 —"])
    #expect(matches("高质量发展", in: document) == ["高质量\n— 12 —\n发展"])
    #expect(matches("12", in: document) == [])
    #expect(matches("12", in: document, isRaw: true) == ["12"])
    #expect(matches("高质量发展", in: document, isRaw: true) == [])
  }

  @Test func aMatchStaysInItsParagraph() {
    let document = SearchDocument.of([("山中", []), ("来信", .hardWrapped), ("渡\n口", [])])
    #expect(matches("山中来信", in: document) == [])
    #expect(matches("渡口", in: document) == [])
  }

  @Test func aContinuedParagraphIsOne() {
    var document = SearchDocument.of([("abcdef", []), ("xyz", [])])
    document.blocks = [
      Block(start: 0, length: 2), Block(start: 2, length: 2, traits: .continued),
      Block(start: 4, length: 2, traits: .continued), Block(start: 7, length: 3),
    ]
    #expect(matches("abcdef", in: document) == ["abcdef"])
    #expect(matches("efx", in: document) == [])
    #expect(matches("ef x", in: document) == [])
  }

  @Test func whatIsNotPartedIntoBlocksIsSearchedByLine() {
    var document = SearchDocument.of([("山中\n来信 a", .hardWrapped), ("山中\n来信 a", .hardWrapped)])
    document.isComplete = false
    document.readThrough = document.blocks[1].start
    document.blocks.removeLast()
    #expect(matches("中来", in: document) == ["中\n来"])
    #expect(matches("信 a", in: document) == ["信 a", "信 a"])
    document.readThrough = 0
    document.blocks = []
    #expect(matches("中来", in: document) == [])
    #expect(matches("山中", in: document) == ["山中", "山中"])
    #expect(matches("山中 ", in: document) == [])
  }

  @Test func everyStartCounts() {
    #expect(matches("哈哈", in: SearchDocument.of([("哈哈哈", [])])) == ["哈哈", "哈哈"])
  }

  @Test func nothingIsFoundForNothing() {
    #expect(matches("", in: SearchDocument.of([("a", [])])) == [])
    #expect(matches("a", in: SearchDocument.of([])) == [])
  }

  @Test func itFindsWhatTheJoinedTextHolds() {
    var generator = SeededGenerator(seed: 7)
    var found = 0
    for _ in 0..<3_000 {
      let document = SearchDocument.random(using: &generator)
      let query = SearchDocument.randomQuery(in: document, using: &generator)
      let expected = SearchReference(document: document, query: query).hits()
      let search = TextSearch(query: SearchQuery(query), document: document)
      let hits = search.hits(in: 0..<document.storage.count)
      #expect(hits == expected, "\(query.debugDescription) in \(Array(document.storage.withBytes { $0 }))")
      found += hits.count
    }
    #expect(found > 3_000)
  }

  @Test func rangesAndLimitsOnlyPartTheHits() {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let document = SearchDocument.random(using: &generator)
      let query = SearchDocument.randomQuery(in: document, using: &generator)
      let search = TextSearch(query: SearchQuery(query), document: document)
      let count = document.storage.count
      let hits = search.hits(in: 0..<count)
      let cut = Int.random(in: 0...count, using: &generator)
      #expect(search.hits(in: 0..<cut) + search.hits(in: cut..<count) == hits)
      #expect(search.hits(in: 0..<count, limit: 1) == Array(hits.prefix(1)))
    }
  }
}
