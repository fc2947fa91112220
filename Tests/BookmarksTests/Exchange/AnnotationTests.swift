import Bookmarks
import DocumentFormats
import DocumentModel
import TestSupport
import Testing

/// The exported JSON, as the W3C Web Annotation Data Model wants it.
struct AnnotationTests {
  private func json(_ entries: [ExportEntry], removals: [BookmarkID: Int] = [:]) throws -> JSONObject {
    let text = BookmarkExport(entries, removals: removals).text(in: .json, words: .english)
    return try #require(try JSONParser.value(of: Array(text.utf8)).object)
  }

  private func isIRI(_ value: JSONValue?) -> Bool {
    guard let text = value?.string, let colon = text.firstIndex(of: ":"), colon > text.startIndex else { return false }
    return text.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"{}|\\^`".unicodeScalars.contains($0) }
  }

  @Test func aCollectionHoldsAPageOfAnnotations() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      let entries = (0..<6).map { ExportEntry(HostileBookmark.random(number: $0, using: &generator)) }
      let collection = try json(entries)
      // Section 5.1 and 3.1: the context is among the contexts, type and identifier are there, `first` is a page.
      #expect(collection["@context"]?.array?.first == .string("http://www.w3.org/ns/anno.jsonld"))
      #expect(collection["type"] == .string("AnnotationCollection") && isIRI(collection["id"]))
      #expect(collection["total"]?.int == 6)
      let page = try #require(collection["first"]?.object)
      #expect(page["type"] == .string("AnnotationPage") && isIRI(page["id"]) && page["startIndex"]?.int == 0)
      let items = try #require(page["items"]?.array)
      #expect(items.count == 6)
      for item in items { try check(try #require(item.object)) }
    }
  }

  /// Section 3 and 4: exactly one identifier and target, known motivations, selectors with their members.
  private func check(_ annotation: JSONObject) throws {
    #expect(annotation["type"] == .string("Annotation") && isIRI(annotation["id"]))
    #expect(["bookmarking", "highlighting", "commenting"].contains(annotation["motivation"]?.string))
    for name in ["created", "modified"] { #expect(annotation[name]?.string.flatMap(Timestamp.time(of:)) != nil) }
    if let body = annotation["body"]?.object {
      #expect(body["type"] == .string("TextualBody") && body["purpose"] == .string("commenting"))
      #expect(body["value"]?.string?.isEmpty == false)
    }
    let target = try #require(annotation["target"]?.object)
    #expect(target["type"] == .string("SpecificResource") && isIRI(target["source"]))
    let selectors = try #require(target["selector"]?.array).compactMap(\.object)
    #expect(selectors.first?["type"] == .string("TextQuoteSelector"))
    for name in ["exact", "prefix", "suffix"] { #expect(selectors.first?[name]?.string != nil) }
    // What is not the model's own has a name of ours.
    let names = ["body", "created", "id", "modified", "motivation", "target", "type"]
    #expect(annotation.members.allSatisfy { names.contains($0.name) || $0.name.hasPrefix("mulu:") })
  }

  @Test func anEmptyCollectionHasNoPage() throws {
    let collection = try json([])
    #expect(collection["total"]?.int == 0 && collection["first"] == nil && collection["mulu:removed"] == nil)
  }

  @Test func identifiersOf128BitsAreUUIDs() throws {
    let entry = ExportEntry(.sample("00112233445566778899aabbccddeeff"))
    let page = try json([entry])["first"]?.object
    #expect(
      page?["items"]?.array?.first?.object?["id"] == .string("urn:uuid:00112233-4455-6677-8899-aabbccddeeff"))
  }

  /// Positions count code points of the text, so that anyone can take the passage out of the file.
  @Test(arguments: ["", "\u{FEFF}"]) func positionsCountCodePoints(mark: String) throws {
    let text = mark + "序\n\n😀 渡口的船老大说：今天不开船。𠀀𠀁\n\n第二段。\n"
    let document = PlainTextFormat.read(TextStorage(Array(text.utf8)))
    let range = try #require(text.range(of: "今天不开船"))
    let offsets = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    let passage = offsets..<offsets + "今天不开船".utf8.count
    let bookmark = Bookmark(
      id: BookmarkID(rawValue: "1"), of: passage, in: document, document: .novel, documentTitle: "", time: 1)
    let placed = PlacedBookmark(bookmark, Relocation(range: passage, certainty: .exact))
    let entry = try #require(ExportEntry.entries(of: [placed], in: document, path: "/x").first)
    let characters = try #require(entry.characters)
    let scalars = Array(text.unicodeScalars.dropFirst(mark.isEmpty ? 0 : 1))
    #expect(String(String.UnicodeScalarView(scalars[characters])) == "今天不开船")
    let guessed = PlacedBookmark(bookmark, Relocation(range: passage, certainty: .guess))
    #expect(ExportEntry.entries(of: [guessed], in: document, path: "/x").first?.characters == nil)
  }

  @Test func filesAreNamedByTheirPath() throws {
    var bookmark = Bookmark.sample("1")
    bookmark.document.path = "/书/a b%#?.txt"
    let target = try json([ExportEntry(bookmark)])["first"]?.object?["items"]?.array?.first?.object?["target"]?.object
    #expect(target?["source"] == .string("file:///%E4%B9%A6/a%20b%25%23%3F.txt"))
  }
}

extension String {
  fileprivate func range(of text: String) -> Range<Index>? {
    firstRange(of: text)
  }
}
