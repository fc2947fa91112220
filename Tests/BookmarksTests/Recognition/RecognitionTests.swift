import Testing

@testable import Bookmarks

struct RecognitionTests {
  private let sketch = TextSketch(bins: Array(repeating: 7, count: 64))

  private func edited(_ bins: Int) -> TextSketch {
    TextSketch(bins: Array(repeating: 8, count: bins) + Array(repeating: 7, count: 64 - bins))
  }

  private func store(_ sketch: TextSketch?, path: String = "/old.txt") -> BookmarkStore {
    var store = BookmarkStore()
    store.add(.sample("1", in: DocumentIdentity(fingerprint: "old", path: path, sketch: sketch)))
    return store
  }

  private func isRecognized(_ store: BookmarkStore, isGone: Bool) -> Bool {
    let document = DocumentIdentity(fingerprint: "new", path: "/new.txt", sketch: sketch)
    let others = store.documents(recognizedAs: document) { $0 == "/old.txt" && isGone }
    #expect(store.bookmarks(of: document, and: others).count == others.count)
    return !others.isEmpty
  }

  @Test func theSameTextIsTheSameDocumentWhereverItLies() {
    #expect(isRecognized(store(sketch), isGone: false))
    #expect(isRecognized(store(edited(1)), isGone: false))
  }

  @Test func anAlikeTextIsTheDocumentWhereTheOtherIsGone() {
    #expect(isRecognized(store(edited(20)), isGone: true))
    #expect(!isRecognized(store(edited(20)), isGone: false))
    #expect(isRecognized(store(edited(20), path: ""), isGone: false))
    #expect(!isRecognized(store(edited(27)), isGone: true))
    #expect(!isRecognized(store(nil), isGone: true))
  }

  @Test func aDocumentThatIsKnownOtherwiseIsNotRecognizedTwice() {
    let document = DocumentIdentity(fingerprint: "old", path: "/new.txt", sketch: sketch)
    #expect(store(sketch).documents(recognizedAs: document) { _ in true }.isEmpty)
  }

  @Test func bookmarksMadeBeforeTheSketchGetIt() throws {
    var store = store(nil)
    let before = try #require(store.bookmarks.first)
    let document = DocumentIdentity(fingerprint: "old", path: "/old.txt", sketch: sketch)
    let learnt = store.addSketch(of: document)
    #expect(learnt)
    #expect(store.bookmarks.first?.document == document)
    // It holds against the state without, and only against that.
    var other = BookmarkStore()
    other.add(before)
    #expect(other.merged(with: store) == store)
    let once = store
    let learntAgain = store.addSketch(of: document)
    #expect(!learntAgain)
    #expect(store == once)
  }

  @Test func aBookmarkGivesItsSketchBack() {
    let bookmark = store(sketch).bookmarks[0]
    #expect(Bookmark(json: bookmark.json) == bookmark)
  }

  @Test func aSketchOfAnotherKindIsKept() throws {
    let json = Array(JSONWriter.bytes(of: .object(store(sketch).bookmarks[0].json)))
    let other = Array(String(decoding: json, as: UTF8.self).replacing(sketch.digits, with: "v2:abc").utf8)
    let reading = try other.withUnsafeBufferPointer { bytes in
      var reader = BookmarkEntryReader(bytes)
      var cursor = JSONCursor(bytes)
      return try reader.read(&cursor)
    }
    let entry = try #require(reading)
    #expect(entry.bookmark.document.sketch == nil)
    #expect(entry.hasOthers)
    let former = BookmarkEntry(bytes: other[...], hasOthers: true)
    let written = BookmarkEntry(holding: entry.bookmark, former: former)
    #expect(String(decoding: written.bytes, as: UTF8.self).contains("v2:abc"))
  }
}
