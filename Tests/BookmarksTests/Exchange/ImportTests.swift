import Bookmarks
import DocumentFormats
import DocumentModel
import TestSupport
import Testing

struct ImportTests {
  private func imported(_ json: String) throws -> BookmarkImport { try BookmarkImport(Array(json.utf8)) }

  private func exported(_ store: BookmarkStore) throws -> BookmarkImport {
    try imported(
      BookmarkExport(store.bookmarks.map { ExportEntry($0) }, removals: store.removals)
        .text(in: .json, words: .english))
  }

  /// Bytes, as two strings that look alike count as equal.
  private func bytes(_ store: BookmarkStore) -> [UInt8] {
    JSONWriter.bytes(of: .array(store.bookmarks.map { .object($0.json) }))
      + store.removals.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap {
        Array("\($0.key.rawValue) \($0.value)".utf8)
      }
  }

  private func merge(_ imported: BookmarkImport, into store: BookmarkStore = BookmarkStore(), restores: Bool = false)
    -> (store: BookmarkStore, report: ImportReport)
  {
    imported.merged(into: store, restoresRemoved: restores, now: 1_800_000_000) { _ in nil }
  }

  private func randomStore(_ generator: inout SeededGenerator) -> BookmarkStore {
    var store = BookmarkStore()
    for number in 0..<Int.random(in: 0..<12, using: &generator) {
      let bookmark = HostileBookmark.random(number: number, using: &generator)
      store.add(bookmark)
      if Int.random(in: 0..<4, using: &generator) == 0 { store.remove(bookmark.id, at: bookmark.modified) }
    }
    return store
  }

  @Test func whatIsExportedComesBackToTheByte() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let store = randomStore(&generator)
      let (again, report) = merge(try exported(store))
      #expect(bytes(again) == bytes(store))
      #expect(report.added == store.bookmarks.count && report.skipped.isEmpty)
      let (twice, second) = merge(try exported(store), into: again)
      #expect(bytes(twice) == bytes(again))
      #expect(second.added + second.changed + second.removed == 0 && second.unchanged == store.bookmarks.count)
    }
  }

  @Test func importsGiveTheSameInAnyOrder() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<60 {
      var base = randomStore(&generator)
      for number in 0..<3 { base.add(.sample("\(number)", created: 1_700_000_000)) }
      let stores = (0..<3).map { _ in
        var store = base
        for bookmark in base.bookmarks {
          let time = bookmark.modified + Int.random(in: 0..<3, using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: store.remove(bookmark.id, at: time)
          case 1: store.setNote(HostileBookmark.text(using: &generator), of: bookmark.id, at: time)
          default: break
          }
        }
        return store
      }
      let imports = try stores.map(exported)
      let inOrder = imports.reduce(BookmarkStore()) { merge($1, into: $0).store }
      let reversed = imports.reversed().reduce(BookmarkStore()) { merge($1, into: $0).store }
      let pairwise = merge(try exported(merge(imports[1], into: stores[2]).store), into: stores[0]).store
      #expect(bytes(inOrder) == bytes(reversed) && bytes(inOrder) == bytes(pairwise))
    }
  }

  @Test func whatWasRemovedStaysRemovedUnlessItIsAskedFor() throws {
    var store = BookmarkStore()
    store.add(.sample("1"))
    let old = try exported(store)
    store.remove(BookmarkID(rawValue: "1"), at: 1_700_000_005)
    #expect(merge(old, into: store).store.bookmarks.isEmpty)
    #expect(merge(old, into: store).report.unchanged == 1)
    let removal = try exported(store)
    var other = BookmarkStore()
    other.add(.sample("1"))
    #expect(merge(removal, into: other).store.bookmarks.isEmpty)
    #expect(merge(removal, into: other).report.removed == 1)
    let restored = merge(old, into: store, restores: true)
    #expect(restored.store.bookmarks.count == 1 && restored.report.added == 1)
    #expect(merge(removal, into: restored.store).store.bookmarks.count == 1)
  }

  @Test func aCopyOfTheFileIsTaken() throws {
    let entry = String(decoding: JSONWriter.bytes(of: .object(Bookmark.sample("1").json)), as: UTF8.self)
    let copy = try imported(
      #"{"version": 1, "bookmarks": [\#(entry), {"id": "broken"}], "removed": {"2": "2024-01-01T00:00:00Z"}}"#)
    var store = BookmarkStore()
    store.add(.sample("2"))
    let (merged, report) = merge(copy, into: store)
    #expect(merged.bookmarks.map(\.id.rawValue) == ["1"])
    #expect(report.added == 1 && report.removed == 1 && report.skipped == [.unreadable: 1])
  }

  @Test(arguments: [
    ("", 1), ("{", 1), ("[\n1,\n}", 3), ("nonsense", 1), (#"{"type": "Annotation""#, 1), ("# 山中来信\n", 1),
    (String(repeating: "[", count: 100_000), 1), ("{\"a\": \n\u{0}}", 2),
  ])
  func whatIsNoJSONIsToldWithItsLine(text: String, line: Int) {
    #expect(throws: ImportFailure.notJSON(line: line)) { try imported(text) }
  }

  @Test(arguments: [
    "{}", "1", "null", #""x""#, #"{"bookmarks": []}"#, #"{"type": "AnnotationPage"}"#,
    #"{"type": "AnnotationCollection", "first": "http://x.org/page1"}"#,
  ])
  func otherJSONIsRefused(text: String) {
    #expect(throws: ImportFailure.otherJSON) { try imported(text) }
  }

  @Test func brokenEntriesAreSkippedAndCounted() throws {
    let (store, report) = merge(
      try imported(
        #"""
        [1, {"type": "Annotation", "id": "urn:x:1", "target": "http://x.org"}, {"type": "Annotation", "mulu:bookmark": {}},
        {"type": "Annotation", "target": {"source": "http://x.org", "selector": {"type": "TextQuoteSelector", "exact": "x"}}}]
        """#))
    #expect(store.bookmarks.isEmpty)
    #expect(report.skipped == [.unreadable: 2, .withoutText: 1, .withoutDocument: 1])
  }

  /// Whatever a disk or a network does to a file: it is refused, or what can be read of it is taken, once.
  @Test func aSpoiledFileDoesNoHarm() throws {
    var generator = SeededGenerator(seed: 12)
    var store = BookmarkStore()
    for number in 0..<4 { store.add(HostileBookmark.random(number: number, using: &generator)) }
    store.add(.sample("x"))
    store.remove(BookmarkID(rawValue: "x"), at: 1_700_000_009)
    let export = BookmarkExport(store.bookmarks.map { ExportEntry($0) }, removals: store.removals)
    let whole = Array(export.text(in: .json, words: .english).utf8)
    let foreign = Array(
      #"""
      [{"type": ["Annotation"], "id": "x:1", "created": "2015-10-13T13:00:00Z", "target": [{"source": "file:///a", "selector":
      [{"type": "TextQuoteSelector", "exact": "x"}, {"type": "TextPositionSelector", "start": 1, "end": 99}]}]}]
      """#.utf8)
    var taken = 0
    for round in 0..<3000 {
      var bytes = round % 3 == 0 ? foreign : whole
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.insert("0123456789{}[]\",:\\e-".utf8.randomElement(using: &generator) ?? 0, at: index)
        }
      }
      guard let imported = try? BookmarkImport(bytes) else { continue }
      taken += 1
      let once = merge(imported)
      #expect(merge(imported, into: once.store).store == once.store)
    }
    #expect(taken > 300)
  }

  @Test func anyCutIsRefusedOrTaken() throws {
    var generator = SeededGenerator(seed: 6)
    let store = randomStore(&generator)
    let text = BookmarkExport(store.bookmarks.map { ExportEntry($0) }).text(in: .json, words: .english)
    let whole = Array(text.utf8)
    for length in stride(from: 0, to: whole.count - 1, by: 13) {
      #expect(throws: ImportFailure.self) { try BookmarkImport(Array(whole[..<length])) }
    }
  }
}
