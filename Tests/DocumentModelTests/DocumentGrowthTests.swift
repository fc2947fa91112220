import DocumentModel
import Testing

struct DocumentGrowthTests {
  private func document() -> Document {
    var document = Document(storage: TextStorage(Array("abcdefghij".utf8)), format: .plainText, title: "旧")
    document.blocks = [Block(start: 0, length: 2), Block(start: 3, length: 2), Block(start: 6, length: 2)]
    document.furniture = [
      Furniture(start: 2, length: 1, kind: .pageNumber), Furniture(start: 5, length: 1, kind: .formFeed),
    ]
    document.pages = [PageMark(number: 1, position: 0), PageMark(number: 2, position: 6)]
    document.readThrough = 8
    return document
  }

  @Test func readingOnAppends() {
    var document = document()
    var growth = DocumentGrowth(readThrough: 10, isComplete: true)
    growth.blocks = [Block(start: 9, length: 1)]
    growth.pages = [PageMark(number: 3, position: 9)]
    document.grow(by: growth)
    #expect(document.blocks.map(\.start) == [0, 3, 6, 9])
    #expect(document.pages.map(\.number) == [1, 2, 3])
    #expect(document.title == "旧")
    #expect(document.readThrough == 10)
    #expect(document.isComplete)
  }

  @Test func whatIsReplacedGoesFirst() {
    var document = document()
    var growth = DocumentGrowth(readThrough: 10)
    growth.replacesFrom = 5
    growth.blocks = [Block(start: 5, length: 5)]
    growth.furniture = [Furniture(start: 9, length: 1, kind: .runningFoot)]
    document.grow(by: growth)
    #expect(document.blocks.map(\.start) == [0, 3, 5])
    #expect(document.furniture.map(\.start) == [2, 9])
    #expect(document.pages.map(\.number) == [1])
    #expect(!document.isComplete)
  }

  @Test func replacingFromTheBeginningReplacesAll() {
    var document = document()
    var growth = DocumentGrowth(readThrough: 0)
    growth.replacesFrom = 0
    document.grow(by: growth)
    #expect(document.blocks.isEmpty && document.furniture.isEmpty && document.pages.isEmpty)
    #expect(document.readThrough == 0)
  }

  @Test func whatIsGivenTakesThePlaceOfWhatWas() {
    var document = document()
    var growth = DocumentGrowth(readThrough: 12)
    growth.storage = TextStorage(Array("abcdefghijkl".utf8))
    growth.outline = Outline([OutlineEntry(title: "一", level: 1, position: 0)])
    growth.title = "新"
    growth.findings = [Document.Finding("profile", "x")]
    document.grow(by: growth)
    #expect(document.storage.count == 12)
    #expect(document.outline.count == 1)
    #expect(document.title == "新")
    #expect(document.findings == [Document.Finding("profile", "x")])
  }
}
