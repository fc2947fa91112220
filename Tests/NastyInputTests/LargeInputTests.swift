import DocumentFormats
import DocumentModel
import TestSupport
import Testing
import TextLayout

@testable import mulu

/// Large input that nobody writes: read in linear time, whole, and without a crash.
///
/// The limit is no measure of speed: what is not linear takes hours for texts of this size.
@Suite(.timeLimit(.minutes(3))) struct LargeInputTests {
  @Test(arguments: NastyText.allCases)
  func readingAndPrinting(_ text: NastyText) throws {
    let nasty = try NastyFile(text.bytes)
    guard let file = try? nasty.open() else {
      #expect(text == .nulBytes, "\(text) was not opened")
      return
    }
    let document = file.document
    #expect(document.isComplete && document.readThrough == document.storage.count)
    #expect(document.blocks.allSatisfy { $0.length <= Block.longest })
    // Any part of it is laid out at once, and shows nothing that a terminal would obey.
    let stride = max(1, document.blocks.count / 12)
    let layout = BlockLayout(settings: LayoutSettings(measure: 80))
    for index in Swift.stride(from: 0, to: document.blocks.count, by: stride) {
      for line in layout.lines(of: document.blocks[index], in: document) {
        #expect(line.columns <= 80)
        #expect(!line.text.hasControls)
      }
    }
    check(document, of: text)
  }

  /// What has to come of a text.
  private func check(_ document: Document, of text: NastyText) {
    switch text {
    case .longLine, .longLineWithoutBreaks, .escapes, .continuationBytes:
      #expect(document.blocks.count { !$0.traits.contains(.continued) } == 1)
    case .shortLines: #expect(document.blocks.count == 200_000)
    case .headings: #expect(document.outline.count == 20_000)
    case .blankLines: #expect(document.blocks.map(\.spaceBefore) == [255])
    case .formFeeds:
      #expect(document.blocks.isEmpty)
      #expect(document.furniture.count == 200_000)
    case .brokenUTF16: #expect(document.encoding == "UTF-16LE")
    case .brokenUTF8: #expect(document.encoding == "UTF-8")
    case .combiningStack: #expect(document.storage.count > 1_000_000 && document.blocks.count > 1)
    case .numberedLines, .nulBytes: break
    }
  }

  /// As no file is opened that holds nothing else, the reader sees them alone.
  @Test func onlyNULs() {
    let document = PlainTextFormat.read(TextStorage(NastyText.nulBytes.bytes))
    #expect(document.isComplete)
    #expect(coverageFault(of: document) == nil)
  }

  @Test func unevenHeadings() {
    for line in ["第一章\n", "1\n", "（一）\n", "Chapter I\n"] {
      let document = PlainTextFormat.read(TextStorage(Array(String(repeating: line, count: 20_000).utf8)))
      #expect(coverageFault(of: document) == nil)
    }
  }

  @Test func textsCutAtEveryByte() {
    let bytes = Array("\u{FEFF}第一章 雪\r\n山上下雪了。\u{85}12\u{2028}\u{0C}👨‍👩‍👧\n".utf8)
    for end in bytes.indices {
      let document = PlainTextFormat.read(TextStorage(bytes[..<end]))
      #expect(document.isComplete)
      #expect(coverageFault(of: document) == nil)
    }
  }
}
