import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("---\ntitle: A title\n---\ntext", "A title", "text"),
    ("---\r\ntitle: \"He said \\\"yes\\\"\"\r\n---\r\ntext", "He said \"yes\"", "text"),
    ("\u{FEFF}---\nlayout: page\nTitle: 'it''s'   # comment\n...\ntext", "it's", "text"),
    ("---\n# comment\n\ntitle: 目录 # 注\n---", "目录", ""),
    ("---\ndate: 2024-01-01\ntitle:\n---  \ntext", "", "text"),
    ("---\ntitle: |\n  block\n---\ntext", "", "text"),
  ]) func isFound(text: String, title: String, rest: String) throws {
    let storage = TextStorage(Array(text.utf8))
    let frontMatter = try #require(FrontMatter(of: storage))
    #expect(frontMatter.title == title)
    #expect(storage.string(in: frontMatter.end..<storage.count) == rest)
  }

  @Test(arguments: [
    "", "---", "---\n", "text\n---\na: b\n---\n", "---\ntitle: no end\n", "---\n---\ntext",
    "---\njust words between rules\n---\n", "---\nhttp://example.org is no key\n---\n", "----\na: b\n----\n",
  ]) func isNotSeenWhereThereIsNone(text: String) {
    #expect(FrontMatter(of: TextStorage(Array(text.utf8))) == nil)
  }

  @Test func isNoPartOfTheText() {
    let document = MarkdownFormat.read(TextStorage(Array("---\ntitle: T\n---\n# Head\n".utf8)))
    #expect(document.title == "T")
    #expect(document.storage.string(in: 0..<100) == "Head\n")
    #expect(document.source?.places == [DocumentSource.Place(position: 0, source: 17)])
  }
}
