import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct MarkdownSnifferTests {
  private static let markdown = """
    # Title

    Words with a [link](https://example.com) and more.

    ## Part

    - one
    - two
    """

  private func format(_ text: String, _ name: String) -> DocumentFormat {
    FormatSniffer.format(of: TextStorage(Array(text.utf8)), name: name)
  }

  @Test(arguments: ["a.md", "b/c.MD", "a.markdown", "x.mdown", "x.y.mkd", "目录.md"]) func extensionsDecide(name: String)
  {
    #expect(format("plain", name) == .markdown)
  }

  @Test(arguments: ["a.sh", "a.py", "a.log", "md", ".md/x.c", "Makefile.am"]) func othersArePlain(name: String) {
    #expect(format("plain", name) == .plainText)
    #expect(format(Self.markdown, name) == (name == "md" ? .markdown : .plainText))
  }

  @Test(arguments: ["a.txt", "README", "", "-", "第1.2版", "/tmp/x.y/notes"]) func strongEvidenceDecides(name: String) {
    #expect(format(Self.markdown, name) == .markdown)
    #expect(format("第一章\n\n正文。", name) == .plainText)
  }

  @Test(arguments: [
    "",
    "#!/bin/sh\n\n# Usage\n\n# See [x](https://a.b) and **bold**\n\n## Part\n\n- a\n- b\n",
    "# Install what is missing\napt-get update\n\n# Then build\nmake\n\n# And go\n./go\n",
    "# A setting\nkey: value\n\n# A list\nlist:\n- one\n- two\n- three\n",
    "# patterns\n\n**/build/**\n\n# more\n\n**/*.o\n!keep\n",
    "- see [x](https://a.b)\n- below:\n\n      # a remark\n\n      # another\n      lamp = 1\n",
    "Dear all,\n\n* one\n* two\n\n> quoted\n\nYours\n-----\n",
    "# 第一章\n\n正文。\n\n# 第二章\n\n正文。\n",
    "```\n# a\n\n## b\n\n[c](https://d.e)\n```\n",
  ]) func lookAlikesArePlain(text: String) {
    #expect(format(text, "") == .plainText)
  }
}
