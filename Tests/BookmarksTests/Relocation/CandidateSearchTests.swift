import TestSupport
import Testing

@testable import Bookmarks

struct CandidateSearchTests {
  /// Prose of few phrases, each of which stands in it very often.
  private static func prose(phrases count: Int) -> [String] {
    let subjects = ["守塔的老人", "渡口的船老大", "年轻的会计", "邮差和他的狗", "县里来的记录员"]
    let deeds = ["把灯芯挑亮", "给客人续上热茶", "沿着河堤往下游走", "将信折好收进怀里", "站在门口看了一会儿"]
    var random = SeededGenerator(seed: 41)
    return (0..<count).map { _ in
      "\(subjects.randomElement(using: &random) ?? "")\(deeds.randomElement(using: &random) ?? "")，谁也没有留意。"
    }
  }

  /// Points evenly spread over a text, each with the text around it.
  private static func queries(_ count: Int, in phrases: [String]) -> [PointQuery] {
    (0..<count).map { number in
      let index = 4 + number * (phrases.count - 8) / count
      let before = SolidText.scalars(of: phrases[index - 4..<index].joined())
      let behind = SolidText.scalars(of: phrases[index..<index + 4].joined())
      return PointQuery(at: before.count, of: before + behind, isEnd: false, expected: 0)
    }
  }

  /// At how many places of a text pieces stand.
  private static func places(of pieces: [SeedPiece], in text: SolidText) -> Int {
    let index = SeedIndex(pieces)
    var chunk = SolidChunk()
    var count = 0
    while chunk.advance(in: text) {
      index.scan(chunk) { slot, _ in index.forEachPiece(in: slot) { _ in count += 1 } }
    }
    return count
  }

  private static func withText(_ phrases: [String], _ body: (SolidText) throws -> Void) rethrows {
    try Array(phrases.joined().utf8).withUnsafeBufferPointer { try body(SolidText($0, furniture: [])) }
  }

  @Test(arguments: [40, 160, 640])
  func theWorkGrowsWithThePointsAndNotWithTheRepetitions(_ count: Int) throws {
    let phrases = Self.prose(phrases: 6_000)
    let queries = Self.queries(count, in: phrases)
    try Self.withText(phrases) { text in
      let search = CandidateSearch(queries: queries, text: text)
      let pieces = try #require(search.tellingPieces { false })
      let all = queries.indices.flatMap { SeedPiece.all(of: queries[$0], number: $0) }
      #expect(Self.places(of: all, in: text) > 20 * count * CandidateSearch.mostPlaces)
      #expect(Self.places(of: pieces, in: text) <= count * CandidateSearch.mostPlaces)
    }
  }

  @Test func whatStandsInTheTextOnceLeadsToItsPlace() throws {
    var phrases = Self.prose(phrases: 6_000)
    phrases[4_321] = "只有这一句话里说到茶叶和铁路。"
    let queries = Self.queries(1, in: Array(phrases[4_317..<4_325]))
    try Self.withText(phrases) { text in
      var lists = try #require(CandidateSearch(queries: queries, text: text).lists { false })
      let place = phrases[..<4_321].joined().utf8.count
      let first = try #require(lists[0].take().first)
      #expect(first.hit.offset == place && first.hit.distance == 0)
    }
  }

  @Test func theSearchEndsWhereItIsCancelled() {
    let phrases = Self.prose(phrases: 100)
    Self.withText(phrases) { text in
      let search = CandidateSearch(queries: Self.queries(4, in: phrases), text: text)
      #expect(search.lists { true } == nil)
    }
  }

  @Test func listsKeepTheLikeliestOfManyPlaces() {
    var list = CandidateList(expected: 50_000)
    for number in 0..<400 {
      for _ in 0..<(number == 7 ? 3 : 1) {
        list.add(SeedHit(offset: number * 1_000, distance: 0, diagonal: number * 1_000))
      }
    }
    let offsets = list.take().map(\.hit.offset)
    #expect(offsets.prefix(3) == [7_000, 50_000, 49_000] || offsets.prefix(3) == [7_000, 50_000, 51_000])
    #expect(Set(offsets.dropFirst()).isSuperset(of: stride(from: 30_000, through: 70_000, by: 1_000)))
  }
}
