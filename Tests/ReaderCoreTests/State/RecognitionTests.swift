import Bookmarks
import DocumentFormats
import DocumentModel
import Testing

@testable import ReaderCore

struct RecognitionTests {
  private let text = (1...60).map { "　　第\($0)天，船老大把\($0 * 7)包茶叶搬过了渡口，邮差在一旁数着，一句话也没有说。\n" }.joined()

  private func document(_ text: String) -> Document { PlainTextFormat.read(TextStorage(Array(text.utf8))) }

  /// What was written in front of it later.
  private let preface = (1...12).map { "　　这是后来加上的第\($0)行，从前没有。\n" }.joined()

  /// Where the third day begins.
  private var place: Int {
    text.utf8.distance(from: text.startIndex, to: text.firstRange(of: "第3天")?.lowerBound ?? text.startIndex)
  }

  private let old = DocumentIdentity(fingerprint: "old", path: "/library/旧名.txt")

  /// A store with a bookmark in another document of this text, whose sketch is known or not.
  private func store(_ identity: DocumentIdentity, hasSketch: Bool = true) -> BookmarkStore {
    var identity = identity
    if hasSketch { identity.sketch = TextSketch(of: document(text)) }
    var store = BookmarkStore()
    store.add(
      Bookmark(
        id: BookmarkID(rawValue: "1"), of: place..<place, in: document(text), document: identity, documentTitle: "",
        time: 1
      ))
    return store
  }

  private func desk(_ text: String, _ store: BookmarkStore, gone: Set<String> = []) -> Desk {
    var desk = Desk(bookmarks: store)
    desk.gonePaths = gone
    desk.handle(.documentOpened(Desk.open(document(text))))
    return desk
  }

  @Test func theSameTextBringsItsBookmarks() {
    let desk = desk(text, store(old))
    #expect(desk.reader.ownBookmarks.map(\.position) == [place])
    #expect(desk.message == desk.reader.strings.bookmarksRecognized(1, "旧名.txt"))
  }

  @Test func anEditedTextBringsThemWhereItWasRenamed() {
    let edited = preface + text
    #expect(desk(edited, store(old)).reader.ownBookmarks.isEmpty)
    let desk = desk(edited, store(old), gone: [old.path])
    #expect(desk.reader.ownBookmarks.map(\.position) == [place + preface.utf8.count])
    #expect(desk.reader.ownBookmarks.map(\.certainty) == [.exact])
  }

  @Test func anotherTextBringsNothing() {
    let other = text.replacing("船老大", with: "王掌柜").replacing("邮差在一旁数着", with: "孩子们追着跑")
    let desk = desk(other, store(old), gone: [old.path])
    #expect(desk.reader.ownBookmarks.isEmpty)
    #expect(desk.message == nil)
  }

  @Test func whatWasRecognizedIsTheDocumentsOwn() {
    var desk = desk(text, store(old))
    desk.press("B x")
    #expect(desk.reader.bookmarks.bookmarks.isEmpty)
    #expect(desk.reader.ownBookmarks.isEmpty)
  }

  @Test func bookmarksKnowTheTextOfTheirDocument() {
    var desk = desk(text, BookmarkStore())
    desk.press("a Enter")
    let made = desk.reader.bookmarks.bookmarks.map(\.document)
    #expect(made.map(\.sketch) == [TextSketch(of: document(text))])
    #expect(desk.reader.open.identity.sketch != nil)
  }

  @Test func thoseMadeBeforeItWasKnownLearnItOnce() {
    var identity = Desk.identity()
    identity.path = "/library/text.md"
    var desk = desk(text, store(identity, hasSketch: false))
    #expect(desk.reader.bookmarks.bookmarks.map(\.document.sketch) == [TextSketch(of: document(text))])
    #expect(desk.takeEffects().contains { if case .saveBookmarks = $0 { true } else { false } })
    #expect(desk.message == nil)
    desk.handle(.documentOpened(Desk.open(document(text))))
    #expect(!desk.takeEffects().contains { if case .saveBookmarks = $0 { true } else { false } })
  }
}
