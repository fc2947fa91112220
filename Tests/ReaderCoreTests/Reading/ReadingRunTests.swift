import Bookmarks
import DocumentModel
import Testing

@testable import ReaderCore

/// Screens of 20 lines of 30 characters, each of which takes 4.5 seconds to read.
struct ReadingRunTests {
  private static let line = 91
  private let text = MeasuredText(
    TextStorage(Array(String(repeating: String(repeating: "山", count: 30) + "\n", count: 400).utf8)))
  private let speed = ReadingSpeed()

  private func screen(_ line: Int) -> Range<Int> { line * Self.line..<(line + 20) * Self.line }

  /// What came of screens and how long each stayed.
  private func read(_ stays: [(line: Int, seconds: Int)]) -> (coverage: Coverage, sum: ReadingIncrement) {
    var run = ReadingRun(at: screen(stays[0].line), in: text, speed: speed)
    var coverage = Coverage()
    var sum = ReadingIncrement()
    func take(_ outcome: ReadingRun.Outcome) {
      if let covered = outcome.covered { coverage.insert(covered) }
      sum += outcome.increment
    }
    for (stay, next) in zip(stays, stays.dropFirst()) {
      run.spend(stay.seconds)
      take(run.move(to: screen(next.line), in: text, speed: speed))
    }
    run.spend(stays[stays.count - 1].seconds)
    take(run.pause(in: text, speed: speed))
    return (coverage, sum)
  }

  @Test func pagesThatWereReadAreCovered() {
    let (coverage, sum) = read([(0, 90), (20, 80), (40, 100), (60, 0)])
    #expect(coverage.ranges == [0..<60 * Self.line])
    #expect(sum.seconds == 270 && sum.amount.characters == 1_800)
    #expect(sum.pace.seconds == 270 && sum.pace.amount.characters == 1_800)
  }

  @Test func pagesThatWereFlownPastAreNot() {
    let (coverage, sum) = read([(0, 90), (20, 1), (40, 0), (60, 2), (80, 90), (100, 0)])
    #expect(coverage.ranges == [0..<20 * Self.line, 80 * Self.line..<100 * Self.line])
    #expect(sum.pace.amount.characters == 1_200 && sum.seconds == 180)
  }

  @Test func linesThatWereReadAreCovered() {
    let (coverage, sum) = read((0..<60).map { ($0, 4) })
    // Of the last screen one cannot tell how far it was read; it was on the screen for as long as its lines take.
    #expect(coverage.ranges.first?.lowerBound == 0 && coverage.ranges.count == 1)
    #expect((59 * Self.line...79 * Self.line).contains(coverage.ranges[0].upperBound))
    #expect(sum.pace.seconds == 236 && sum.pace.amount.characters == 59 * 30)
  }

  /// Whoever has read a screen brings the next one by a burst of single lines.
  @Test func aBurstOfLinesIsAPage() {
    let burst = (1..<20).map { (line: $0, seconds: 0) }
    let (coverage, sum) = read([(0, 90)] + burst + [(20, 90)] + burst.map { ($0.line + 20, 0) } + [(40, 0)])
    #expect(coverage.ranges == [0..<40 * Self.line])
    #expect(sum.pace.seconds == 180 && sum.pace.amount.characters == 1_200)
  }

  @Test(arguments: [4, 10, 16, 30]) func aKeyHeldDownReadsNothing(linesASecond: Int) {
    let stays = (0..<300).map { (line: $0, seconds: $0 % linesASecond == linesASecond - 1 ? 1 : 0) }
    let (coverage, sum) = read(stays + [(300, 0)])
    #expect(coverage.isEmpty)
    #expect(sum.pace.amount.isEmpty && sum.seconds == 0)
  }

  /// Whoever has read a screen and then holds the key down has read that screen.
  @Test func aKeyHeldDownAfterAScreenWasReadReadsThatScreen() {
    let held = (1..<200).map { (line: $0, seconds: $0 % 16 == 15 ? 1 : 0) }
    let (coverage, _) = read([(0, 90)] + held + [(200, 0)])
    #expect(coverage.ranges.count == 1)
    #expect((20 * Self.line...22 * Self.line).contains(coverage.ranges[0].upperBound))
  }

  /// What was flown past is forgiven within a screen: reading begins to count again.
  @Test func readingAfterFlyingCounts() {
    let held = (0..<100).map { (line: $0, seconds: $0 % 16 == 15 ? 1 : 0) }
    let (coverage, sum) = read(held + [(100, 90), (120, 90), (140, 0)])
    #expect(coverage.ranges == [100 * Self.line..<140 * Self.line])
    #expect(sum.seconds == 180)
  }

  @Test func aJumpReadsNothingBetween() {
    let (coverage, _) = read([(0, 90), (200, 90), (10, 0)])
    #expect(coverage.ranges == [0..<20 * Self.line, 200 * Self.line..<220 * Self.line])
  }

  @Test func aPauseCountsOnlyUpToALimit() {
    let (coverage, sum) = read([(0, 8 * 3_600), (20, 90), (40, 0)])
    #expect(coverage.ranges == [0..<40 * Self.line])
    #expect(sum.seconds == 180 + 90)
    var run = ReadingRun(at: screen(0), in: text, speed: speed)
    run.spend(Int.max)
    run.spend(-500)
    #expect(run.move(to: screen(20), in: text, speed: speed).increment.seconds == 180)
  }

  /// Someone learns the language: a screen takes three times as long.
  @Test func aSlowReaderIsLearntAndNotTakenForAway() {
    var run = ReadingRun(at: screen(0), in: text, speed: speed)
    var speed = speed
    for page in 1..<19 {
      run.spend(270)
      let pace = run.move(to: screen(20 * page), in: text, speed: speed).increment.pace
      speed.learn(pace.amount, in: Double(pace.seconds))
    }
    #expect(speed.characters.perMinute < 160)
  }

  @Test func readingAgainTakesTimeButAddsNoPace() {
    let (coverage, sum) = read([(0, 90), (20, 90), (40, 10), (38, 10), (40, 90), (60, 0)])
    #expect(coverage.ranges == [0..<60 * Self.line])
    #expect(sum.pace.amount.characters <= 1_800 + 60)
  }
}
