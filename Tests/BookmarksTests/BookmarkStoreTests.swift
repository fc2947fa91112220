import Bookmarks
import TestSupport
import Testing

struct BookmarkStoreTests {
  private let letter = LetterMark("a")

  @Test func bookmarksOfADocumentComeByPosition() {
    var store = BookmarkStore()
    store.add(.sample("1", at: 300))
    store.add(.sample("2", at: 100, created: 1_700_000_001))
    store.add(.sample("3", in: .report, at: 200))
    #expect(store.bookmarks(of: .novel).map(\.position) == [100, 300])
    #expect(store.count(of: .novel) == 2)
    #expect(store.count(of: .report) == 1)
  }

  @Test func anEditedFileIsKnownByItsPathAndAMovedOneByItsContent() {
    var store = BookmarkStore()
    store.add(.sample("1"))
    let edited = DocumentIdentity(fingerprint: "abc", path: DocumentIdentity.novel.path)
    let moved = DocumentIdentity(fingerprint: DocumentIdentity.novel.fingerprint, path: "/elsewhere")
    let both = DocumentIdentity(fingerprint: "abc", path: "/elsewhere")
    #expect([edited, moved, both].map(store.count(of:)) == [1, 1, 0])
  }

  @Test func whatIsEmptyIsNoOnesIdentity() {
    var store = BookmarkStore()
    let piped = DocumentIdentity(fingerprint: "abc", path: "")
    store.add(.sample("1", in: piped))
    store.add(.sample("2", in: DocumentIdentity(fingerprint: "", path: "/x")))
    let others = [DocumentIdentity(fingerprint: "def", path: ""), DocumentIdentity(fingerprint: "", path: "/y")]
    #expect((others + [piped]).map(store.count(of:)) == [0, 0, 1])
  }

  /// An é of one character and one of two look the same, and are equal to `==` of `String`.
  @Test func textsThatOnlyLookTheSameAreTwo() {
    let (short, long) = ("caf\u{E9}", "cafe\u{301}")
    func store(_ bookmarks: Bookmark...) -> BookmarkStore {
      bookmarks.reduce(into: BookmarkStore()) { $0.add($1) }
    }
    let one = store(.sample("1", note: short))
    let other = store(.sample("1", note: long))
    #expect(one != other)
    let notes = [one.merged(with: other), other.merged(with: one)].map { $0.bookmarks.map { Array($0.note.utf8) } }
    #expect(notes[0] == notes[1])
    #expect(store(.sample(short), .sample(long)).bookmarks.count == 2)
    #expect(store(.sample(long)).merged(with: store(.sample(short))).bookmarks.count == 2)
    let files = [short, long].map { DocumentIdentity(fingerprint: "", path: "/books/" + $0) }
    #expect(store(.sample("1", in: files[0])).count(of: files[0]) == 1)
    #expect(store(.sample("1", in: files[0])).count(of: files[1]) == 0)
    var changed = one
    changed.setNote(long, of: BookmarkID(rawValue: "1"), at: 1_700_000_009)
    #expect(changed.bookmarks[0].modified == 1_700_000_009)
  }

  @Test func aLetterMovesToItsNewPlace() throws {
    let letter = try #require(letter)
    var store = BookmarkStore()
    store.setMark(letter, on: .sample("1", at: 10))
    store.setMark(letter, on: .sample("2", at: 20, created: 1_700_000_009))
    #expect(store.bookmarks(of: .novel).map(\.position) == [20])
    #expect(store.bookmark(at: letter, in: .novel)?.position == 20)
    #expect(store.bookmark(at: letter, in: .report) == nil)
  }

  @Test func aBookmarkWithANoteOnlyLosesItsLetter() throws {
    let letter = try #require(letter)
    var store = BookmarkStore()
    store.setMark(letter, on: .sample("1", at: 10, note: "重要"))
    store.setMark(letter, on: .sample("2", at: 20))
    #expect(store.bookmarks(of: .novel).map(\.mark) == [nil, letter])
    store.setMark(letter, on: .sample("3", in: .report))
    #expect(store.bookmark(at: letter, in: .novel)?.position == 20)
  }

  @Test(arguments: ["1", "é", "ａ", "-", "中"] as [Character])
  func onlyASCIILettersMark(_ character: Character) {
    #expect(LetterMark(character) == nil)
  }

  @Test func changesOfOneSecondFollowEachOther() throws {
    var store = BookmarkStore()
    let bookmark = Bookmark.sample("1")
    store.add(bookmark)
    let first = store
    store.setNote("一", of: bookmark.id, at: bookmark.created)
    let second = store
    store.setNote("二", of: bookmark.id, at: bookmark.created)
    #expect(first.merged(with: store).merged(with: second)[bookmark.id]?.note == "二")
    store.remove(bookmark.id, at: bookmark.created)
    #expect(second.merged(with: store)[bookmark.id] == nil)
    store.add(bookmark)
    #expect(second.merged(with: store)[bookmark.id]?.note == "")
  }

  @Test func aRemovedBookmarkDoesNotComeBackFromAnOldStore() {
    var store = BookmarkStore()
    store.add(.sample("1"))
    let old = store
    store.remove(BookmarkID(rawValue: "1"), at: 1_700_000_000)
    #expect(store.merged(with: old).bookmarks.isEmpty)
    #expect(old.merged(with: store).bookmarks.isEmpty)
  }

  @Test func mergingIsTheSameInAnyOrderAndTwice() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let (a, b, c) = (randomStore(&generator), randomStore(&generator), randomStore(&generator))
      #expect(a.merged(with: b) == b.merged(with: a))
      #expect(a.merged(with: b).merged(with: c) == a.merged(with: b.merged(with: c)))
      #expect(a.merged(with: a) == a)
      #expect(a.merged(with: b).merged(with: b) == a.merged(with: b))
    }
  }

  @Test func mergingLosesNothingThatWasNotRemoved() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let (a, b) = (randomStore(&generator), randomStore(&generator))
      let merged = a.merged(with: b)
      let known = Set((a.bookmarks + b.bookmarks).map(\.id))
      let removed = Set(a.removals.keys).union(b.removals.keys)
      #expect(known.subtracting(removed).isSubset(of: merged.bookmarks.map(\.id)))
      #expect(Set(merged.bookmarks.map(\.id)).isSubset(of: known))
    }
  }

  private func randomStore(_ generator: inout SeededGenerator) -> BookmarkStore {
    var store = BookmarkStore()
    for _ in 0..<Int.random(in: 0..<12, using: &generator) {
      let number = Int.random(in: 0..<5, using: &generator)
      let id = BookmarkID(rawValue: "\(number)")
      let time = 1_700_000_000 + Int.random(in: 0..<4, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: store.remove(id, at: time)
      case 1: store.setNote("\(time % 10)", of: id, at: time)
      case 2:
        if let letter {
          store.setMark(letter, on: .sample("\(number)", created: 1_700_000_000 + number, modified: time))
        }
      default: store.add(.sample("\(number)", note: "\(number)", created: 1_700_000_000 + number, modified: time))
      }
    }
    return store
  }
}
