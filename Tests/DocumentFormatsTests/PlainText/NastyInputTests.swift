import DocumentModel
import Testing

@testable import DocumentFormats

/// Input that nobody writes.
@Suite struct NastyInputTests {
  private func check(_ bytes: [UInt8]) -> Document {
    let document = PlainTextFormat.read(TextStorage(bytes))
    #expect(document.isComplete)
    #expect(coverageFault(of: document) == nil)
    return document
  }

  @Test func oneLongLine() {
    let document = check(Array(String(repeating: "没有尽头的一行", count: 60_000).utf8))
    #expect(PlainText.paragraphs(document).count == 1)
  }

  @Test func oneLongLineWithoutAnyBreak() {
    let document = check([UInt8](repeating: UInt8(ascii: "x"), count: 900_000))
    #expect(document.blocks.allSatisfy { $0.length <= Block.longest })
  }

  @Test func manyShortLines() {
    #expect(check(Array(String(repeating: "短\n", count: 40_000).utf8)).blocks.count == 40_000)
  }

  @Test func manyHeadings() {
    let text = (1...6000).map { "第\($0)章 标题\n天亮了，雨也停了，路上没有人。\n" }.joined()
    #expect(check(Array(text.utf8)).outline.count == 6000)
  }

  @Test func manyBlankLines() {
    let document = check([UInt8](repeating: 0x0A, count: 300_000) + Array("完".utf8))
    #expect(document.blocks.count == 1)
    #expect(document.blocks.first?.spaceBefore == 255)
  }

  @Test func onlyNULs() { _ = check([UInt8](repeating: 0, count: 200_000)) }

  @Test func onlyContinuationBytes() { _ = check([UInt8](repeating: 0x80, count: 200_000)) }

  @Test func onlyFormFeeds() {
    let document = check([UInt8](repeating: 0x0C, count: 50_000))
    #expect(document.blocks.isEmpty)
    #expect(document.furniture.count == 50_000)
  }

  @Test func brokenSequencesAtEveryCut() {
    let bytes = Array("第一章 雪\n山上下雪了。\n".utf8)
    for end in bytes.indices { _ = check(Array(bytes[..<end])) }
  }

  @Test func numberedLinesWithoutEnd() {
    _ = check(Array((1...20_000).map { "\($0). x\n" }.joined().utf8))
    _ = check(Array(String(repeating: "第一章\n", count: 20_000).utf8))
    _ = check(Array(String(repeating: "1\n", count: 20_000).utf8))
  }
}
