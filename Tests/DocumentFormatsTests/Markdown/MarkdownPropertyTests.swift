import DocumentModel
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

  @Test(arguments: [
    String(repeating: "> ", count: 5000) + "deep",
    String(repeating: "- ", count: 5000) + "deep",
    String(repeating: "1. > ", count: 3000) + "deep",
    String(repeating: "[", count: 50_000) + "a" + String(repeating: "]", count: 50_000),
    String(repeating: "*a **b ", count: 20_000),
    String(repeating: "*a ", count: 20_000) + String(repeating: "b* ", count: 20_000),
    (0..<400).map { String(repeating: "  ", count: $0) + "- item\n" }.joined(),
    String(repeating: "<div>", count: 20_000) + String(repeating: "&lt", count: 20_000),
  ]) func deepNestingIsRead(text: String) {
    let document = MarkdownFormat.read(TextStorage(Array(text.utf8)))
    checkInvariants(of: document)
    #expect(!document.blocks.isEmpty)
    #expect(document.findings.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "![[]()", count: 100_000),
    String(repeating: "- ", count: 5000) + "x\n" + String(repeating: "\n", count: 100_000),
    "x " + String(repeating: "<![CDATA[ <?", count: 50_000),
    String(repeating: "*[^a]", count: 50_000) + "\n\n[^a]: x",
    "[a]: /" + String(repeating: "u", count: 20_000) + "\n\n" + String(repeating: "[a] ", count: 100_000),
  ]) func whatTheParserCannotMasterIsShownAsItStands(text: String) {
    let document = MarkdownFormat.read(TextStorage(Array(text.utf8)))
    checkInvariants(of: document)
    #expect(document.findings == [Document.Finding("markdown.parsed", "no")])
    #expect(document.storage.count == text.utf8.count)
  }

  @Test func tablesThatGrowOutOfProportionAreNotRead() {
    let text = "|" + String(repeating: "a|", count: 3000) + "\n|" + String(repeating: "-|", count: 3000) + "\n"
      + String(repeating: "a\n", count: 3000)
    let document = MarkdownFormat.read(TextStorage(Array(text.utf8)))
    checkInvariants(of: document)
    #expect(document.tables.isEmpty && !document.blocks.isEmpty)
  }
}
