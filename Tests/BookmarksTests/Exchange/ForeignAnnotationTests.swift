import Bookmarks
import DocumentFormats
import DocumentModel
import Testing

/// Annotations that other programs have made.
struct ForeignAnnotationTests {
  private static let text = """
    渡口

    渡口的船老大说，今天风大，不开船。等船的人都坐在石阶上，谁也没有走。

    到了傍晚，风小了。船老大数了数人，说：最后一班，都上来吧。

    """
  private let document = AnnotatedDocument(
    PlainTextFormat.read(TextStorage(Array(text.utf8))), identity: .novel, title: "渡口")

  private func take(
    _ json: String, into store: BookmarkStore = BookmarkStore(), now: Int = 1_800_000_000, isHere: Bool = true
  ) throws -> (store: BookmarkStore, report: ImportReport) {
    try BookmarkImport(Array(json.utf8)).merged(into: store, now: now) { _ in isHere ? document : nil }
  }

  private func annotation(_ selector: String, more: String = "") -> String {
    #"{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://x.org/1", "type": "Annotation", \#(more)"#
      + #""target": {"source": "file:///books/novel.txt", "selector": \#(selector)}}"#
  }

  @Test(arguments: [
    #"{"type": "TextQuoteSelector", "exact": "最后一班", "prefix": "数了数人，说：", "suffix": "，都上来吧。"}"#,
    #"{"type": "TextQuoteSelector", "exact": "最后一班"}"#,
    #"{"type": "TextPositionSelector", "start": 59, "end": 63}"#,
    #"[{"type": "XPathSelector", "value": "/p"}, {"type": "TextPositionSelector", "start": 59, "end": 63}]"#,
    #"{"type": "FragmentSelector", "value": "p3", "refinedBy": {"type": "TextQuoteSelector", "exact": "最后一班"}}"#,
  ])
  func aPassageIsFoundByItsQuoteOrItsPosition(selector: String) throws {
    let body = #""created": "2015-10-13T15:00:00.25+02:00", "body": {"type": "TextualBody", "value": "好"}, "#
    let (store, report) = try take(annotation(selector, more: body))
    let bookmark = try #require(store.bookmarks.first)
    #expect(report.added == 1 && report.skipped.isEmpty)
    #expect(bookmark.quote.exact == "最后一班" && bookmark.quote.suffix.hasPrefix("，都上来吧"))
    #expect(document.content.storage.string(in: bookmark.range) == "最后一班")
    #expect(bookmark.note == "好" && bookmark.id.rawValue == "http://x.org/1" && bookmark.document == .novel)
    #expect(Timestamp.text(of: bookmark.created) == "2015-10-13T13:00:00Z")
  }

  @Test func importingTwiceChangesNothingEvenWithoutTimes() throws {
    let json = annotation(#"{"type": "TextQuoteSelector", "exact": "最后一班"}"#)
    let first = try take(json).store
    let (second, report) = try take(json, into: first, now: 1_900_000_000)
    #expect(second == first && report.unchanged == 1 && report.added == 0)
    var removed = second
    removed.remove(second.bookmarks[0].id, at: 1_850_000_000)
    #expect(try take(json, into: removed, now: 1_900_000_000).store.bookmarks.isEmpty)
    let nameless = json.replacing(#""id": "http://x.org/1", "#, with: "")
    let once = try take(nameless).store
    #expect(try take(nameless, into: once, now: 1_900_000_000).store == once)
  }

  @Test func whatTheDocumentDoesNotSayIsSkipped() throws {
    let quote = annotation(#"{"type": "TextQuoteSelector", "exact": "山下没有人会写这样一封完全不同的信"}"#)
    #expect(try take(quote).report.skipped == [.notFound: 1])
    let position = annotation(#"{"type": "TextPositionSelector", "start": 5, "end": 5000}"#)
    #expect(try take(position).report.skipped == [.notFound: 1])
  }

  @Test func aQuoteFromAFileThatIsNotHereWaitsForIt() throws {
    let quote = annotation(#"{"type": "TextQuoteSelector", "exact": "最后一班"}"#)
    let bookmark = try #require(try take(quote, isHere: false).store.bookmarks.first)
    #expect(bookmark.document.path == "/books/novel.txt" && bookmark.quote.exact == "最后一班")
    let position = annotation(#"{"type": "TextPositionSelector", "start": 59, "end": 63}"#)
    #expect(try take(position, isHere: false).report.skipped == [.withoutDocument: 1])
  }

  /// Every code point of a text longer than a step of the index is found at its offset.
  @Test func positionsAreFoundAnywhere() throws {
    let text = String(repeating: "一阵😀风ab\n", count: 700)
    let long = AnnotatedDocument(
      PlainTextFormat.read(TextStorage(Array(text.utf8))), identity: .novel, title: "")
    let scalars = Array(text.unicodeScalars)
    for start in stride(from: 0, to: scalars.count, by: 97) {
      let end = min(start + 3, scalars.count)
      let json = annotation(#"{"type": "TextPositionSelector", "start": \#(start), "end": \#(end)}"#)
      let store = try BookmarkImport(Array(json.utf8)).merged(into: BookmarkStore(), now: 1) { _ in long }.store
      let range = try #require(store.bookmarks.first?.range)
      #expect(long.content.storage.string(in: range) == String(String.UnicodeScalarView(scalars[start..<end])))
    }
  }

  @Test func bodiesBecomeTheNote() throws {
    let bodies = #"""
      "body": [{"type": "TextualBody", "value": "一"}, {"type": "TextualBody", "purpose": "tagging", "value": "船"},
        "http://x.org/note", {"type": "Choice", "items": [{"type": "TextualBody", "value": "二"}, "x"]}],
      """#
    let (store, _) = try take(annotation(#"{"type": "TextQuoteSelector", "exact": "最后一班"}"#, more: bodies))
    #expect(store.bookmarks.first?.note == "一\n\n#船\n\nhttp://x.org/note\n\n二")
  }
}
