import DocumentModel
import TestSupport
import Testing

@testable import Bookmarks

struct TextSamplesTests {
  private func text(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: 97...122, using: &generator) }
  }

  @Test func anUnchangedTextKeepsAll() {
    for size in [0, 1, 100, 256, 257, 5_000, 300_000] {
      let storage = TextStorage(text(size))
      let samples = TextSamples(of: storage)
      let coverage = Coverage([0..<size / 2])
      #expect(samples.translated(coverage, to: storage) == coverage)
      #expect(TextSamples(size: size, text: samples.text) == samples)
    }
  }

  /// Novels are published a chapter at a time.
  @Test func aChapterAtTheEndTakesNothingAway() {
    let old = text(200_000)
    let new = TextStorage(old + text(9_000, seed: 2))
    let read = Coverage([0..<200_000])
    #expect(TextSamples(of: TextStorage(old)).translated(read, to: new) == read)
  }

  /// Where nothing was edited stays read, and what is new never counts as read.
  @Test(arguments: 0..<60) func editsNeverMakeMoreRead(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let old = text(60_000, seed: UInt64(seed))
    var new = old
    let at = Int.random(in: 0..<50_000, using: &generator)
    let removed = Int.random(in: 0..<4_000, using: &generator)
    let added = Int.random(in: 0..<4_000, using: &generator)
    new.replaceSubrange(at..<at + removed, with: text(added, seed: 99).map { $0 - 32 })
    let kept = TextSamples(of: TextStorage(old)).translated(Coverage([0..<60_000]), to: TextStorage(new))
    for range in kept.ranges { #expect(range.upperBound <= new.count) }
    // New letters are capital: none of them counts as read, unless the edit hid between two samples.
    let isSeen = removed != added || removed > 2_000
    if isSeen {
      #expect(new.indices.allSatisfy { new[$0] > 90 || kept.count(in: $0..<$0 + 1) == 0 })
    }
    #expect(kept.count(in: 0..<new.count) > 60_000 - removed - 4_000)
  }

  @Test func anotherTextHasNothingRead() {
    let samples = TextSamples(of: TextStorage(text(9_000)))
    #expect(samples.translated(Coverage([0..<9_000]), to: TextStorage(text(9_000, seed: 3))).isEmpty)
    #expect(samples.translated(Coverage([0..<9_000]), to: TextStorage([UInt8]())).isEmpty)
    #expect(TextSamples(size: 9_000, text: "broken").translated(Coverage([0..<9]), to: TextStorage([65])).isEmpty)
  }
}
