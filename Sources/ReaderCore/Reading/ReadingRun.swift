internal import Bookmarks

/// Reading on and on from some place: tells from the time that each screen stayed what of the text was read.
///
/// A screen that goes at once was flown past; one that stays longer than its text takes counts only up to a limit, as its
/// reader has gone away. Whoever scrolls line by line reads like whoever turns pages: what counts is what leaves the
/// screen, and what time there was for it.
struct ReadingRun: Equatable {
  /// The positions that are on the screen.
  private(set) var visible: Range<Int>

  /// How many seconds they have been there.
  private(set) var seconds = 0

  /// The seconds that text which leaves the screen may claim to have been read in; no more than the screen takes, and as
  /// much less than none where text was flown past: else every second of a key held down would pay for a line.
  private var attention = 0.0

  /// The seconds that what is on the screen and not yet read will take.
  private var unread: Double

  /// The position through which text has counted for the pace.
  private var passed: Int

  /// What came of a screen.
  struct Outcome: Equatable {
    var covered: Range<Int>?
    var increment = ReadingIncrement()
  }

  init(at visible: Range<Int>, in text: MeasuredText, speed: ReadingSpeed) {
    self.visible = visible
    unread = speed.seconds(for: text.amount(of: visible))
    passed = visible.lowerBound
  }
}

extension ReadingRun {
  /// However little text there is, somebody may look at it for so many seconds.
  private static let shortestLimit = 30.0

  /// A screen counts as begun when so much of it was read, from 0 to 1.
  private static let leastShare = 0.25

  /// Takes in that the screen stayed for some more seconds.
  mutating func spend(_ seconds: Int) { self.seconds = min(self.seconds + max(0, seconds), 1 << 40) }

  /// The screen shows the same place otherwise: it has become larger or smaller.
  mutating func reshape(to visible: Range<Int>) { self.visible = visible }

  /// The position through which the screen seems to have been read.
  func lastPosition(in text: MeasuredText, speed: ReadingSpeed) -> Int {
    let expected = speed.seconds(for: text.amount(of: visible))
    let left = max(0, unread - min(Double(seconds), limit))
    let share = expected > 0 ? 1 - left / expected : 0
    return share < Self.leastShare ? visible.lowerBound : visible.lowerBound + Int(Double(visible.count) * share)
  }

  /// Goes on to what the screen shows next, and tells what came of the screen before.
  mutating func move(to next: Range<Int>, in text: MeasuredText, speed: ReadingSpeed) -> Outcome {
    let goesOn = next.lowerBound > visible.lowerBound && next.lowerBound <= visible.upperBound
    guard goesOn else {
      let outcome = pause(in: text, speed: speed)
      self = ReadingRun(at: next, in: text, speed: speed)
      return outcome
    }
    let counted = countedSeconds
    let most = ReadingSpeed.skimming.seconds(for: text.amount(of: visible))
    attention = min(attention + Double(counted), most)
    unread = max(0, unread - Double(counted))
    let leaving = visible.lowerBound..<next.lowerBound
    let cost = ReadingSpeed.skimming.seconds(for: text.amount(of: leaving))
    var outcome = Outcome()
    if attention >= cost {
      attention = max(0, attention - cost)
      outcome.covered = leaving
      let fresh = text.amount(of: max(leaving.lowerBound, min(passed, leaving.upperBound))..<leaving.upperBound)
      outcome.increment.seconds = counted
      outcome.increment.amount = fresh
      outcome.increment.pace.seconds = counted
      outcome.increment.pace.amount = fresh
    } else {
      attention = max(attention - cost, -most)
    }
    passed = max(passed, next.lowerBound)
    let appeared = text.amount(of: max(visible.upperBound, next.lowerBound)..<max(visible.upperBound, next.upperBound))
    visible = next
    seconds = 0
    unread = min(unread + speed.seconds(for: appeared), speed.seconds(for: text.amount(of: visible)))
    return outcome
  }

  /// Takes what was read of the screen although it stays, as somebody is about to leave.
  mutating func pause(in text: MeasuredText, speed: ReadingSpeed) -> Outcome {
    let counted = countedSeconds
    let last = lastPosition(in: text, speed: speed)
    var outcome = Outcome()
    if last > visible.lowerBound {
      outcome.covered = visible.lowerBound..<min(last, visible.upperBound)
      outcome.increment.seconds = counted
      outcome.increment.amount = text.amount(of: max(visible.lowerBound, min(passed, last))..<last)
      passed = max(passed, last)
    }
    unread = max(0, unread - Double(counted))
    attention = min(attention + Double(counted), ReadingSpeed.skimming.seconds(for: text.amount(of: visible)))
    seconds = 0
    return outcome
  }

  private var limit: Double { max(Self.shortestLimit, 2 * unread) }

  private var countedSeconds: Int { min(seconds, Int(limit)) }
}
