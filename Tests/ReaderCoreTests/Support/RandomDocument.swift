import DocumentFormats
import DocumentModel
import TestSupport

/// Documents of random text, some of them no more than a trap.
struct RandomDocument {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// A document that is neither empty nor a trap.
  mutating func next() -> Document {
    Int.random(in: 0..<3, using: &generator) == 0 ? plain() : markdown()
  }

  /// Documents at the edges of what there is.
  static let odd: [(name: String, document: Document)] = [
    ("empty", MarkdownFormat.read(TextStorage([]))),
    ("empty plain", PrintedText.read(TextStorage([]))),
    ("one character", MarkdownFormat.read(TextStorage(Array("目".utf8)))),
    ("blank lines", MarkdownFormat.read(TextStorage(Array(repeating: 0x0A, count: 100)))),
    ("blank code lines", MarkdownFormat.read(TextStorage(Array(("```\n" + String(repeating: "\n", count: 100)).utf8)))),
    (
      "controls",
      MarkdownFormat.read(TextStorage(Array("a\u{1B}[31m\u{9B}\u{202E}\u{0}b\u{7F}\n\n\u{85}\u{2028}c".utf8)))
    ),
    ("malformed", PrintedText.read(TextStorage([0xE4, 0xB8, 0x0A, 0x0A, 0xFF, 0xFE, 0x41, 0x0A, 0x80]))),
    (
      "marks", MarkdownFormat.read(TextStorage(Array("# \u{301}\u{200D}\u{FE0F}\n\n👨‍👩‍👧‍👦🇨🇳\u{20DD}\u{1F468}\u{1F3FB}".utf8)))
    ),
    ("one long line", MarkdownFormat.read(TextStorage(Array(String(repeating: "没有尽头的一行", count: 1_800).utf8)))),
  ]

  private mutating func markdown() -> Document {
    var text = Bool.random(using: &generator) ? "# " + words(1...6) + "\n\n" : ""
    for _ in 0..<Int.random(in: 1...14, using: &generator) {
      switch Int.random(in: 0..<9, using: &generator) {
      case 0, 1:
        text += String(repeating: "#", count: Int.random(in: 1...5, using: &generator)) + " " + words(1...8) + "\n\n"
      case 2: text += "- " + words(1...30) + "\n  - " + words(1...30) + "\n\n"
      case 3: text += "> " + words(1...40) + "\n\n"
      case 4: text += "```\n" + words(1...20) + "\n\n" + words(1...9) + "\n```\n\n"
      case 5: text += "| " + words(1...3) + " | b |\n|---|--:|\n| " + words(1...9) + " | " + words(1...3) + " |\n\n"
      case 6: text += "---\n\n"
      default: text += words(1...160) + "\n\n"
      }
    }
    return MarkdownFormat.read(TextStorage(Array(text.utf8)))
  }

  private mutating func plain() -> Document {
    var text = ""
    for chapter in 1...Int.random(in: 1...4, using: &generator) {
      text += "第\(chapter)章 " + words(1...4) + "\n\n"
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        for _ in 0..<Int.random(in: 1...5, using: &generator) { text += words(3...12) + "\n" }
        text += "\n"
        if Bool.random(using: &generator) { text += "— \(chapter) —\n\n" }
      }
    }
    return PrintedText.read(TextStorage(Array(text.utf8)))
  }

  private mutating func words(_ count: ClosedRange<Int>) -> String {
    let words = [
      "茶", "马古道", "，", "。", "“石桥”", "……", "驿站 ", "the ", "salt road ", "a-b ", "Donaudampfschifffahrt ", "1957 ",
      "　", "①", "é", "e\u{301}", "👩‍👧", "🇨🇳", "\u{200B}", "%", "ａＢ", "—", "*强调*", "`code` ",
    ]
    return (0..<Int.random(in: count, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "" }
      .joined()
  }
}
