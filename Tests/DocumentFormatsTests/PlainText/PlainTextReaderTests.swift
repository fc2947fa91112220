import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct PlainTextReaderTests {
  /// A novel of a few megabytes.
  private func novel(chapters: Int, wrapped: Bool) -> String {
    var random = SplitMix(state: 99)
    let pool = (0..<40).map { _ in PlainText.prose(&random, sentences: 8) }
    var text = ""
    for chapter in 1...chapters {
      text += "第\(chapter)章 夜行\n\n"
      for index in 0..<12 {
        let paragraph = pool[(chapter * 7 + index) % pool.count]
        text +=
          wrapped
          ? PlainText.wrapped(paragraph, at: 36, indent: "　　").joined(separator: "\n") + "\n" : "　　\(paragraph)\n"
      }
      text += "\n"
    }
    return text
  }

  @Test(arguments: [false, true])
  func headThenGrowthsEqualTheWhole(_ wrapped: Bool) {
    let storage = PlainText.storage(novel(chapters: 500, wrapped: wrapped))
    #expect(storage.count > 2 * 1024 * 1024)
    var document = PlainTextReader.head(of: storage)
    #expect(!document.isComplete)
    #expect(!document.blocks.isEmpty)
    #expect(document.readThrough > 12 * 1024)
    var reader = PlainTextReader(storage: storage)
    var steps = 0
    while let growth = reader.next() {
      let before = steps > 0 ? document.readThrough : 0
      document.grow(by: growth)
      #expect(document.readThrough >= before)
      steps += 1
    }
    #expect(steps > 1)
    #expect(document.isComplete)
    let whole = PlainTextFormat.read(storage)
    #expect(document.blocks == whole.blocks)
    #expect(document.outline == whole.outline)
    #expect(document.outline.count == 500)
    #expect(reader.next() == nil)
  }

  @Test func aShortTextIsCompleteAtOnce() {
    let storage = PlainText.storage("第一章 起\n　　天亮了。\n")
    let head = PlainTextReader.head(of: storage)
    #expect(head.isComplete)
    #expect(head.blocks == PlainTextFormat.read(storage).blocks)
    #expect(head.outline == PlainTextFormat.read(storage).outline)
  }

  @Test func readsOnWhenTheStorageGrows() {
    let text = novel(chapters: 60, wrapped: true)
    let bytes = Array(text.utf8)
    let storage = TextStorage(bytes)
    var document = Document(storage: storage.withCount(0), format: .plainText)
    var reader = PlainTextReader(storage: storage.withCount(0), isComplete: false)
    var count = 0
    while count < bytes.count {
      count = min(bytes.count, count + 30_011)
      reader.storageGrew(to: storage.withCount(count), isComplete: false)
      while let growth = reader.next() { document.grow(by: growth) }
      #expect(!document.isComplete)
    }
    reader.storageGrew(to: storage, isComplete: true)
    while let growth = reader.next() { document.grow(by: growth) }
    #expect(document.isComplete)
    let whole = PlainTextFormat.read(storage)
    #expect(document.blocks == whole.blocks)
    #expect(document.outline == whole.outline)
    #expect(document.storage.count == bytes.count)
  }

  @Test func laterEvidenceAmendsEarlierBlocks() {
    // The chapters turn out to stand under volumes only after a megabyte.
    let first = novel(chapters: 250, wrapped: false)
    let storage = PlainText.storage(first + "第二卷 水\n\n" + novel(chapters: 150, wrapped: false))
    var document = Document(storage: storage, format: .plainText)
    var reader = PlainTextReader(storage: storage)
    var amended = 0
    while let growth = reader.next() {
      amended += growth.amended.count
      document.grow(by: growth)
    }
    #expect(amended > 0)
    #expect(document.outline.entries.first?.level == 2)
    let levels = Dictionary(uniqueKeysWithValues: document.outline.entries.map { ($0.position, $0.level) })
    let headings = document.blocks.filter { $0.kind == .heading }
    #expect(headings.count == document.outline.count)
    #expect(headings.allSatisfy { levels[$0.start] == Int($0.level) })
  }

  @Test func anEmptyStorageIsAnEmptyDocument() {
    let document = PlainTextFormat.read(TextStorage([UInt8]()))
    #expect(document.isComplete)
    #expect(document.blocks.isEmpty)
    #expect(PlainTextReader.head(of: TextStorage([UInt8]())).isComplete)
  }
}
