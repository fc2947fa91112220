import TestSupport
import Testing

@testable import Bookmarks

struct CoverageTests {
  @Test func rangesThatMeetBecomeOne() {
    var coverage = Coverage()
    coverage.insert(10..<20)
    coverage.insert(30..<40)
    #expect(coverage.ranges == [10..<20, 30..<40])
    coverage.insert(20..<30)
    #expect(coverage.ranges == [10..<40])
    coverage.insert(5..<5)
    coverage.insert(0..<100)
    #expect(coverage.ranges == [0..<100])
    #expect(coverage.share(of: 50..<150) == 0.5)
    #expect(coverage.share(of: 3..<3) == 0)
  }

  /// Beside a plain set of offsets.
  @Test(arguments: 0..<40) func holdsWhatWasInserted(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var coverage = Coverage()
    var other = Coverage()
    var offsets: Set<Int> = []
    for _ in 0..<60 {
      let start = Int.random(in: 0..<500, using: &generator)
      let range = start..<start + Int.random(in: 0..<25, using: &generator)
      if Bool.random(using: &generator) { coverage.insert(range) } else { other.insert(range) }
      offsets.formUnion(range)
      let whole = coverage.union(other)
      #expect(whole.ranges.reduce(0) { $0 + $1.count } == offsets.count)
      #expect(whole == other.union(coverage))
      #expect(whole.union(coverage) == whole)
      for (left, right) in zip(whole.ranges, whole.ranges.dropFirst()) {
        #expect(!left.isEmpty && left.upperBound < right.lowerBound)
      }
      let part = start / 2..<start
      #expect(whole.count(in: part) == offsets.count(where: part.contains))
      #expect(whole.clamped(to: part).count(in: 0..<1_000) == whole.count(in: part))
      #expect(Coverage(text: whole.text) == whole)
    }
  }

  @Test func staysSmallHoweverMuchIsRead() {
    var generator = SeededGenerator(seed: 1)
    var coverage = Coverage()
    var isRead = [Bool](repeating: false, count: 100_000)
    for _ in 0..<2_000 {
      let thousand = Int.random(in: 0..<99_998, using: &generator)
      coverage.insert(1_000 * thousand..<1_000 * (thousand + 2))
      for index in thousand..<thousand + 2 { isRead[index] = true }
    }
    #expect(coverage.ranges.count <= Coverage.capacity)
    #expect(coverage.text.utf8.count < 32 * 1024)
    // What was given up is little beside what is kept.
    let read = 1_000 * isRead.count { $0 }
    #expect(abs(coverage.count(in: 0..<100_000_000) - read) < read / 2)
  }

  @Test func readingOnMakesOneRange() {
    var coverage = Coverage()
    for start in stride(from: 0, to: 100_000_000, by: 2_000) { coverage.insert(start..<start + 2_000) }
    #expect(coverage.ranges == [0..<100_000_000])
  }

  @Test(arguments: [
    ("", []), ("0-5", [0..<5]), ("7-9 0-5 4-6", [0..<6, 7..<9]), ("5-0 -1-3 x 3 3-", []), ("1-2-3 8-9", [8..<9]),
    ("0-99999999999999999999", []),
  ]) func aBrokenTextIsReadAsFarAsItGoes(text: String, ranges: [Range<Int>]) {
    #expect(Coverage(text: text).ranges == ranges)
  }
}
