import DocumentModel
import TestSupport
import Testing

@testable import DocumentFormats

@Suite struct PlainTextPropertyTests {
  private let pieces = [
    "第一章 山", "第二章 水", "一、总则", "（一）甲；", "1. one", "1.1 two", "【文】", "目录", "12", "- 3 -", "Page 4 of 9", "\u{0C}", " ",
    "　　",
    "\n", "\n", "\n\n", "\r\n", "\r", "\u{85}", "\u{2028}", "天亮了，雨停了。", "他说：“走吧！”", "long words in a line that goes on",
    "来源：报", "a    b    c", "....... 7", "前言", "云起云落山高水长，人来人往日复一日年复一年", "\u{FEFF}", "\0", "é", "😀",
  ]

  @Test(arguments: 0..<60)
  func everyTextIsCoveredOnce(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    var text = ""
    for _ in 0..<Int.random(in: 1...400, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
    let document = PlainText.read(text)
    #expect(coverageFault(of: document) == nil)
    #expect(document.outline.entries.allSatisfy { entry in document.blocks.contains { $0.start == entry.position } })
    #expect(zip(document.pages, document.pages.dropFirst()).allSatisfy { $0.position < $1.position })
  }

  @Test(arguments: 0..<60)
  func anyBytesAreRead(_ seed: Int) {
    var random = SplitMix(state: UInt64(1000 + seed))
    let alphabet: [UInt8] = [
      0x0A, 0x0A, 0x0D, 0x0C, 0x20, 0x31, 0x2E, 0x41, 0xE7, 0xAC, 0xAC, 0xE4, 0xB8, 0x80, 0xE3, 0x80, 0xFF, 0,
    ]
    let count = Int.random(in: 0...3000, using: &random)
    let bytes = (0..<count).map { _ in
      seed % 2 == 0 ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
    }
    let document = PlainTextFormat.read(TextStorage(bytes))
    #expect(coverageFault(of: document) == nil)
    for block in document.blocks { #expect(!document.text(of: block).utf8.isEmpty) }
  }

  @Test(arguments: 0..<12)
  func wrappedProseComesBack(_ seed: Int) {
    var random = SplitMix(state: UInt64(500 + seed))
    let width = Int.random(in: 22...45, using: &random)
    let paragraphs = (0..<40).map { _ in PlainText.prose(&random, sentences: Int.random(in: 1...12, using: &random)) }
    let lines = paragraphs.flatMap { PlainText.wrapped($0, at: width, indent: "　　") }
    #expect(PlainText.paragraphs(PlainText.read(lines.joined(separator: "\n"))) == paragraphs)
  }
}
