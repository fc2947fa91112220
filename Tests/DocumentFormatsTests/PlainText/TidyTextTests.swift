import DocumentModel
import Testing

@testable import DocumentFormats

/// Text that needs no repair comes out line by line as it stands.
@Suite struct TidyTextTests {
  @Test(arguments: [
    "poem", "verse", "code", "manual", "list", "dialogue", "markup", "script", "mail", "config", "log", "subtitles",
    "keywords", "records", "releases", "names", "han-records",
    "han-address", "han-tasks", "han-subtitles", "han-chat",
  ])
  func staysAsItIs(_ name: String) throws {
    let text = try PlainText.fixture("tidy-\(name).txt")
    var expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while expected.last?.isEmpty == true { expected.removeLast() }
    let document = PlainText.read(text)
    #expect(PlainText.lines(document) == expected)
    #expect(document.furniture.isEmpty)
  }
}
