import DocumentModel
import Testing

@testable import DocumentFormats

/// The way between the produced text and the file.
@Suite struct MarkdownSourceTests {
  private func document(_ text: String) -> Document { MarkdownFormat.read(TextStorage(Array(text.utf8))) }

  /// The word that stands in the file at the place of a word of the produced text.
  private func sourceText(at word: String, in document: Document) throws -> String {
    let text = document.storage.string(in: 0..<document.storage.count)
    let range = try #require(text.firstRange(of: word))
    let source = try #require(document.source)
    let offset = source.source(of: text.utf8.distance(from: text.startIndex, to: range.lowerBound))
    return source.storage.string(in: offset..<offset + word.utf8.count)
  }

  @Test(arguments: [
    ("head", "# he"), ("第二行", "第二行"), ("row", "| r"), ("cell", "| ce"), ("deep", "deep"),
    ("third", "third"), ("code one", "```\ncode"), ("code two", "code two"), ("inside", "<div>\n"), ("last", "  la"),
  ]) func placesLead(to word: String, inSource expected: String) throws {
    let document = document(
      """
      # head

      第一行
      第二行 **strong**

      > - item
      >   - deep `span`
      >     third

      | a | b |
      |---|---|
      | row | x |
      | cell | y |

      ```
      code one
      code two
      ```

      <div>
        <b>inside</b>
        last
      </div>
      """)
    #expect(try sourceText(at: word, in: document) == expected)
  }

  @Test func longTextHasPlacesInItsMidst() throws {
    let words = (0..<1000).map { "word\($0)" }.joined(separator: " ")
    let document = document("first\n\n\(words)")
    let source = try #require(document.source)
    for position in stride(from: 6, to: document.storage.count, by: 97) {
      #expect((0...256).contains(position + 1 - source.source(of: position)))
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func allLineEndsCount(lineEnd: String) throws {
    let document = document(["one", "", "two", "", "three"].joined(separator: lineEnd))
    let source = try #require(document.source)
    #expect(source.places.map { source.storage.string(in: $0.source..<$0.source + 3) } == ["one", "two", "thr"])
  }

  @Test func bytesThatAreNoTextDoNotLeadAstray() throws {
    let document = MarkdownFormat.read(TextStorage([0x61, 0xFF, 0, 0x62, 0x0A, 0x0A] + Array("next".utf8)))
    #expect(document.storage.string(in: 0..<100) == "a\u{FFFD}\u{FFFD}b\nnext\n")
    #expect(document.source?.places.last?.source == 6)
  }
}
