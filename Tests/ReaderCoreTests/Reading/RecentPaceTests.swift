import Bookmarks
import Testing

@testable import ReaderCore

struct RecentPaceTests {
  private func pace(_ seconds: Int, _ characters: Int) -> ReadingIncrement.Pace {
    var pace = ReadingIncrement.Pace()
    pace.seconds = seconds
    pace.amount.characters = characters
    return pace
  }

  @Test func onlyTheLastMinutesCount() {
    var recent = RecentPace()
    #expect(recent.slowness(against: ReadingSpeed()) == 1)
    for _ in 0..<1_000 { recent.add(pace(4, 10)) }
    #expect((600..<640).contains(recent.seconds))
    #expect(recent.slowness(against: ReadingSpeed()) > 1.8)
    for _ in 0..<20 { recent.add(pace(60, 800)) }
    #expect((600..<660).contains(recent.seconds))
    #expect(recent.slowness(against: ReadingSpeed()) < 0.7)
  }

  @Test func longTimesAreRound() {
    let told: [(seconds: Double, minutes: Int)] = [
      (-5, 0), (0, 0), (29, 0), (31, 1), (520, 9), (13 * 60, 15), (58 * 60, 60), (125 * 60, 120), (400 * 60, 420),
      (1e12, 1_000_000_020),
    ]
    for (seconds, minutes) in told { #expect(RoundedMinutes.of(seconds: seconds) == minutes) }
  }
}
