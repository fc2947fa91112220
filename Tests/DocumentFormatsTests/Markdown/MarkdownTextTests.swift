import DocumentModel
import Testing

@testable import DocumentFormats

/// Decisions about the text that is produced, one by one.
@Suite struct MarkdownTextTests {
  private func text(_ markdown: String) -> String {
    let document = MarkdownFormat.read(TextStorage(Array(markdown.utf8)))
    return document.blocks.map { document.storage.string(in: $0.range) }.joined(separator: "¶")
  }

  @Test(arguments: [
    ("汉字\n汉字", "汉字汉字"), ("word\nword", "word word"), ("汉字\nword", "汉字word"), ("half-\nway", "half-way"),
    ("dash -\nword", "dash - word"), ("dash —\nword", "dash — word"), ("한글\n한글", "한글 한글"), ("*a*\n*b*", "a b"),
    ("a  \nb", "a\nb"), ("a\\\nb", "a\nb"), ("a<br>b", "a\nb"), ("a <BR /> b", "a \nb"), ("a<br>\nb", "a\nb"),
    ("a<bring>b", "ab"), ("a<br>", "a"), ("<br>a", "a"),
  ]) func lineEnds(markdown: String, expected: String) {
    #expect(text(markdown) == expected)
  }

  @Test(arguments: [
    ("[a](https://b.c)", "a ⟨https://b.c⟩"), ("[a](HTTP://b.c)", "a ⟨HTTP://b.c⟩"), ("[a](#b)", "a"),
    ("[a](b/c.md)", "a"), ("[a](javascript:b)", "a"), ("[b.c](https://b.c/)", "b.c"), ("<https://b.c>", "https://b.c"),
    ("[a@b.c](mailto:a@b.c)", "a@b.c"), ("[a](mailto:a@b.c)", "a ⟨mailto:a@b.c⟩"), ("[](https://b.c)", ""),
    ("[![a](b.png)](https://b.c)", "[a]"), ("![](x/b.png?c#d)", "[b.png]"), ("![](data:image/png;base64,AAAA)", "[]"),
    ("[*a*\nb](https://b.c)", "a b ⟨https://b.c⟩"), ("[a](<https://b.c/ d>)", "a ⟨https://b.c/ d⟩"),
  ]) func links(markdown: String, expected: String) {
    #expect(text(markdown) == expected)
  }

  @Test(arguments: [
    ("<div>a</div>", "a"), ("<div>\n\n\n</div>", ""), ("<!-- a -->", ""), ("<!-- a\n\nb -->\n\nc", "c"),
    ("<!-- never closed\n\nwords", "<!-- never closed\nwords"), ("<p>a<br>b</p>", "a\nb"),
    ("<table><tr><td>a</td><td>b</td></tr></table>", "a  b"), ("<style>\np { a: b }\n</style>", ""),
    ("<pre>\n  a\n    b\n</pre>", "  a\n    b"), ("<p>a < b & c &amp; d &#x6C49; &nope;</p>", "a < b & c & d 汉 &nope;"),
    ("a <span title=\"b\">c</span> d", "a c d"), ("a <!-- b --> c", "a c"),
  ]) func html(markdown: String, expected: String) {
    #expect(text(markdown) == expected)
  }

  @Test(arguments: [
    ("a\u{1B}[2Jb", "a\u{1B}[2Jb"), ("# a&#10;b&#9;c", "a b c"), ("|a&#9;b|c|\n|-|-|\n|d&#10;e|f", "a b\tc\nd e\tf"),
    ("# ", ""), ("", ""), ("\n\n", ""), ("[a]: /b", ""), ("***", ""), ("\u{FEFF}# a", "a"),
  ]) func oddities(markdown: String, expected: String) {
    #expect(text(markdown) == expected)
  }

  @Test func titleComesFromTheFirstHeadingOfTheTop() {
    func title(_ markdown: String) -> String { MarkdownFormat.read(TextStorage(Array(markdown.utf8))).title }
    #expect(title("text\n\n# A *b* [c](https://d.e)[^1]\n\n[^1]: f") == "A b c")
    #expect(title("## A\n\n# B") == "")
    #expect(title("text") == "")
    #expect(title("# ![a](b.png)") == "a")
  }

  @Test func styleRunsInCellsStandInThem() {
    let document = MarkdownFormat.read(TextStorage(Array("|a|\n|-|\n|*b* **c**|\n".utf8)))
    #expect(
      document.styleRuns == [
        StyleRun(start: 2, length: 1, style: .emphasis), StyleRun(start: 4, length: 1, style: .strong),
      ])
    #expect(document.tables == [TableShape(position: 0, alignments: [.leading])])
  }

  @Test(
    arguments: [
      ("see https://a.b/c_d_e.", "https://a.b/c_d_e"), ("(https://a.b/c)", "https://a.b/c"),
      ("https://a.b/c(d)", "https://a.b/c(d)"), ("在https://a.b/路", "https://a.b/"), ("xhttp://a.b", nil),
      ("http:// a", nil), ("https://", nil), ("hhttp://a", nil), ("“http://a.b”", "http://a.b"),
    ] as [(String, String?)]) func bareAddresses(markdown: String, address: String?)
  {
    let document = MarkdownFormat.read(TextStorage(Array(markdown.utf8)))
    let links = document.styleRuns.filter { $0.style == .link }
    #expect(links.map { document.storage.string(in: $0.start..<$0.end) } == (address.map { [$0] } ?? []))
  }
}
