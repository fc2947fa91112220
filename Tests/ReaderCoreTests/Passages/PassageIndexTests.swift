import Bookmarks
import TestSupport
import Testing

@testable import ReaderCore

@Suite struct PassageIndexTests {
  /// What the index gives holds all passages that reach into a stretch, as looking through all of them tells.
  @Test(arguments: 0..<20) func findsWhatReaches(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let kept = (0..<60).map { number in
      let position = Int.random(in: 0..<1_000, using: &generator)
      let length = Bool.random(using: &generator) ? 0 : Int.random(in: 0..<300, using: &generator)
      let bookmark = Bookmark(
        id: BookmarkID(rawValue: "\(number)"), document: Desk.identity(), documentTitle: "", position: position,
        length: length, created: 0)
      return PlacedBookmark(bookmark, Relocation(range: bookmark.range, certainty: .exact))
    }.sorted { $0.position < $1.position }
    let index = PassageIndex(kept)
    for start in stride(from: 0, to: 1_300, by: 37) {
      let first = index.first(reachingBehind: start)
      #expect(kept.prefix(first).allSatisfy { $0.range.upperBound <= start })
      if first < kept.count { #expect(kept[first].range.upperBound > start) }
    }
  }

  @Test func signsAreOneColumnEverywhere() {
    #expect(Set(PassageColor.all.map(\.sign)).count == 4)
    // Neutral in UAX #11, or ASCII: neither wide nor ambiguous.
    for color in PassageColor.all { #expect(["▪", "▫", "+", "*"].contains(color.sign)) }
  }
}
