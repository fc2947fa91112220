import DocumentModel
import TestSupport
import Testing

@testable import DocumentFormats

/// A text that becomes readable bit by bit comes to the same document as one that is there.
@Suite struct GrowingTests {
  private func grown(_ bytes: [UInt8], stops: [Int]) -> Document {
    let storage = TextStorage(bytes)
    var document = Document(storage: storage.withCount(0), format: .plainText)
    var reader = PlainTextReader(storage: document.storage, isComplete: false)
    for stop in stops + [bytes.count] {
      reader.storageGrew(to: storage.withCount(stop), isComplete: stop == bytes.count)
      while let growth = reader.next() { document.grow(by: growth) }
    }
    return document
  }

  @Test(arguments: [1, 2, 3, 4, 5])
  func lineEndsCutByTheEndOfAStep(_ cut: Int) {
    let bytes: [UInt8] = [0x0D, 0x72, 0x0D, 0x0A, 0x0A, 0xFF]
    let whole = PlainTextFormat.read(TextStorage(bytes))
    let grown = grown(bytes, stops: [cut])
    #expect(grown.blocks == whole.blocks)
  }

  /// A line is looked at in pieces: its end may be cut by theirs.
  @Test(arguments: 65_530..<65_540)
  func lineEndsCutByTheEndOfAPiece(_ length: Int) {
    let text = "a\r" + String(repeating: "x", count: length) + "\r\nb\n"
    #expect(PlainText.read(text).blocks.last?.spaceBefore == 0)
  }

  /// Where a step ends is no edge of a page.
  @Test(arguments: [600, 601, 640, 700, 777, 900])
  func pagesCutByTheEndOfAStep(_ cut: Int) {
    let pages = (1...12).map { page in
      "渡口纪事\n" + (1...30).map { "\(page * 7 + $0)\n船在水上。\n" }.joined() + "- \(page) -\n\u{0C}"
    }
    let bytes = Array(pages.joined().utf8)
    let whole = PlainTextFormat.read(TextStorage(bytes))
    let grown = grown(bytes, stops: [cut, cut + 1500, cut + 3000])
    #expect(whole.furniture.contains { $0.kind == .runningHead })
    #expect(grown.furniture == whole.furniture)
    #expect(grown.blocks == whole.blocks)
    #expect(grown.pages == whole.pages)
  }

  @Test func formFeedsNearTheEndOfAStep() {
    let bytes: [UInt8] = [
      0x31, 0x0A, 0x33, 0x0A, 0x0C, 0xE6, 0xE2, 0x80, 0xA8, 0xA8, 0x0A, 0xE9, 0x9B, 0x0A, 0x6E, 0x20, 0x0A, 0x20, 0x2B,
      0x0A, 0x28, 0x31, 0x0A, 0xE7, 0x0A, 0xFF, 0xFF, 0x0A, 0x82, 0x3B, 0x0A, 0xE7, 0xE4, 0x0A, 0xAC, 0xE4, 0x8C, 0x00,
      0xE7,
    ]
    let whole = PlainTextFormat.read(TextStorage(bytes))
    for cut in bytes.indices {
      for other in cut..<bytes.count { #expect(grown(bytes, stops: [cut, other]).blocks == whole.blocks) }
    }
  }
}
