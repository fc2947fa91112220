import DocumentModel
import TestSupport
import Testing

@testable import DocumentFormats

/// What holds for any input.
@Suite struct MarkdownPropertyTests {
  private static let pieces = [
    "# ", "## ", "\n", "\n\n", "\n", "    ", "  ", " ", "- ", "* ", "1. ", "9) ", "> ", "```", "~~~", "---", "===",
    "|", "|--|:-:|\n", "a|b\n", "*", "**", "_", "~~", "`", "``", "[", "]", "](", ")", "](https://a.b/c)", "![", "[^1]",
    "\n[^1]: ", "[x] ", "[ ] ", "<b>", "</b>", "<br>", "<!--", "-->", "<div>\n", "</div>\n", "<", ">", "&amp;", "&#10;",
    "&#9;", "&", "\\", "  \n", "https://x.y/z_1", "汉字", "，", "。", "word", "two words", "é", "👩‍👩‍👧", "\t", "\r\n", "\r",
    "\u{0}", "\u{1B}[2J", "\u{FEFF}", "title: x\n", "---\n",
  ]

  @Test(arguments: 0..<600) func anythingIsRead(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var bytes: [UInt8] = seed % 7 == 0 ? Array("---\n".utf8) : []
    for _ in 0..<Int.random(in: 0...120, using: &random) {
      let piece = Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8)
      bytes += piece
      if Int.random(in: 0..<40, using: &random) == 0 { bytes.append(UInt8.random(in: 0...255, using: &random)) }
    }
    checkInvariants(of: MarkdownFormat.read(TextStorage(bytes)), "seed \(seed)")
  }

  @Test(arguments: 0..<12) func longBlocksAreCut(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = ["", "> ", "- ", "# ", "    ", "|a|b|\n|-|-|\n"][seed % 6]
    while text.utf8.count < 3 * Block.longest {
      text += ["汉字，", "*强调* ", "word ", "**很长的粗体**", "`x`", "|"][Int.random(in: 0..<6, using: &random)]
      if seed % 6 > 3, Int.random(in: 0..<9, using: &random) == 0 { text += seed % 6 == 4 ? "\n    " : "\n" }
    }
    let document = MarkdownFormat.read(TextStorage(Array(text.utf8)))
    checkInvariants(of: document, "seed \(seed)")
    #expect(document.blocks.count >= 3)
    let words = document.blocks.map { document.storage.string(in: $0.range) }.joined()
    #expect(!words.contains("\u{FFFD}"))
  }

  @Test(
    arguments: [
      .repeating("> ", 5000, then: "deep"),
      .repeating("- ", 5000, then: "deep"),
      .repeating("1. > ", 3000, then: "deep"),
      .repeating("[", 50_000, then: String(repeating: "]", count: 50_000)),
      .repeating("*a **b ", 20_000),
      .repeating("*a ", 20_000, then: String(repeating: "b* ", count: 20_000)),
      HardText("indents", (0..<400).map { String(repeating: "  ", count: $0) + "- item\n" }.joined()),
      .repeating("<div>", 20_000, then: String(repeating: "&lt", count: 20_000)),
      .repeating("<!-- ", 20_000, then: "words"),
    ] as [HardText]) func deepNestingIsRead(text: HardText)
  {
    let document = MarkdownFormat.read(TextStorage(text.bytes))
    checkInvariants(of: document)
    #expect(!document.blocks.isEmpty)
    #expect(document.findings.isEmpty)
  }

  @Test(
    arguments: [
      .repeating("![[]()", 100_000),
      .repeating("- ", 5000, then: "x\n" + String(repeating: "\n", count: 100_000)),
      .repeating("x <![CDATA[ <?", 50_000),
      .repeating("*[^a]", 50_000, then: "\n\n[^a]: x"),
      .repeating("[a] ", 100_000, then: "\n\n[a]: /" + String(repeating: "u", count: 20_000)),
    ] as [HardText]) func whatTheParserCannotMasterIsShownAsItStands(text: HardText)
  {
    let document = MarkdownFormat.read(TextStorage(text.bytes))
    checkInvariants(of: document)
    #expect(document.findings == [Document.Finding("markdown.parsed", "no")])
    #expect(document.storage.count == text.bytes.count)
  }

  @Test func tablesThatGrowOutOfProportionAreNotRead() {
    let text =
      "|" + String(repeating: "a|", count: 3000) + "\n|" + String(repeating: "-|", count: 3000) + "\n"
      + String(repeating: "a\n", count: 3000)
    let document = MarkdownFormat.read(TextStorage(Array(text.utf8)))
    checkInvariants(of: document)
    #expect(document.tables.isEmpty && !document.blocks.isEmpty)
  }
}
