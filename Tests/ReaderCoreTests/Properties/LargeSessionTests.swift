import Bookmarks
import DocumentModel
import ScreenModel
import Testing

@testable import ReaderCore

/// Lists and lines of a size that nobody wants and somebody has.
@Suite struct LargeSessionTests {
  private static let size = ScreenSize(columns: 80, rows: 24)

  static func chapters(_ count: Int) -> Document {
    let text = (1...count).map { "第\($0)章 石桥\n\n桥下有水，水上有桥。\n\n" }.joined()
    return PrintedText.read(TextStorage(Array(text.utf8)))
  }

  @Test func manyEntries() {
    var desk = Desk(Self.chapters(5_000), language: .chinese)
    for keys in ["t G", "/ 99", "G Enter", "t Esc H L G", "99999999k", "100f", "Enter", "99999]", "50% 4999["] {
      desk.press(keys)
      expectSound(desk.screen, size: Self.size, keys)
    }
    #expect(desk.reader.currentEntry != nil)
  }

  @Test func manyHits() {
    var desk = Desk(Self.chapters(3_000), language: .chinese)
    desk.press("/ 桥 Enter & G")
    #expect(desk.reader.search?.hits.count == 9_000)
    #expect(desk.reader.navigator.selection == 8_999)
    for keys in ["k k Enter", "n N 500N", "& 4000k", "d u b"] {
      desk.press(keys)
      expectSound(desk.screen, size: Self.size, keys)
    }
  }

  @Test func manyBookmarks() {
    let document = Self.chapters(2_000)
    var store = BookmarkStore()
    for number in 0..<2_000 {
      store.add(
        Bookmark(
          id: BookmarkID(rawValue: "\(number)"), document: Desk.identity(), documentTitle: "",
          position: document.storage.count / 2_000 * number, note: number % 3 == 0 ? "note \(number)" : "",
          created: number))
    }
    var desk = Desk(document, bookmarks: store)
    for keys in ["B G", "/ \"note 19\" Enter k", "Esc x x", "m a", "50% t", "H"] {
      desk.press(keys)
      expectSound(desk.screen, size: Self.size, keys)
    }
    #expect(desk.reader.ownBookmarks.count == 1_998)
  }

  @Test(arguments: [1, 3, 17, 80, 400]) func longSourceLinesAreReadOnceInTheRawView(columns: Int) {
    // The line is cut inside characters, and once between CR and LF.
    let line = String(repeating: "没有尽头的一行", count: 1_700)
    let bytes = Array((line + "\r\n\n" + line + "\u{2028}x" + line).utf8)
    let document = PrintedText.read(TextStorage([0x61] + bytes))
    let blocks = BlockSequence(document: document, isRaw: true)
    var covered = 0
    var block = blocks.block(at: 0)
    var all: [Block] = []
    while let current = block {
      all.append(current)
      covered += Int(current.length)
      block = blocks.block(after: current)
    }
    #expect(covered == 1 + 3 * line.utf8.count + 1)
    #expect(all.count == 7)
    for (index, current) in all.enumerated() {
      #expect(blocks.block(before: current) == (index > 0 ? all[index - 1] : nil))
      for offset in [current.start, (current.start + current.end) / 2, max(current.start, current.end - 1)] {
        #expect(blocks.block(at: offset) == current, "\(offset)")
      }
    }
    var desk = Desk(document, size: ScreenSize(columns: columns, rows: 6))
    desk.press("R G")
    expectSound(desk.screen, size: desk.screen.size, "raw")
    desk.press("b f")
    #expect(desk.anchor == desk.reader.flow.lastAnchor(height: desk.reader.layout.height))
  }

  @Test func everyLineEndPartsLinesOfTheRawView() {
    let document = PrintedText.read(TextStorage(Array("\r\na\rb\r\n\r\n\u{85}c\n\n\u{2029}\u{2028}桥\n".utf8)))
    let blocks = BlockSequence(document: document, isRaw: true)
    var texts: [String] = []
    var block = blocks.block(at: 0)
    while let current = block {
      texts.append(blocks.storage.string(in: current.range))
      block = blocks.block(after: current)
    }
    #expect(texts == ["", "a", "b", "", "", "c", "", "", "", "桥"])
    for offset in 0..<blocks.storage.count {
      let block = blocks.block(at: offset)
      #expect(block.map { $0.start <= offset && offset < $0.end + 3 } == true)
    }
  }
}
