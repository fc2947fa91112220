internal import Bookmarks

/// How fast was read in the last minutes, pauses left out.
struct RecentPace: Equatable {
  /// Stretches of half a minute or more, so that there are few of them however short the steps are.
  private var stretches: [ReadingIncrement.Pace] = []

  private static let longestSeconds = 600
  private static let stretchSeconds = 30

  /// For how long one's own average holds against what was measured lately.
  private static let averageSeconds = 120.0

  mutating func add(_ pace: ReadingIncrement.Pace) {
    guard pace.seconds > 0 || !pace.amount.isEmpty else { return }
    if let last = stretches.last, last.seconds < Self.stretchSeconds {
      stretches[stretches.count - 1].seconds += pace.seconds
      stretches[stretches.count - 1].amount += pace.amount
    } else {
      stretches.append(pace)
    }
    while stretches.count > 1, seconds - stretches[0].seconds >= Self.longestSeconds { stretches.removeFirst() }
  }

  /// The seconds that were measured.
  var seconds: Int { stretches.reduce(0) { $0 + $1.seconds } }

  /// The text that was read in them.
  var amount: TextAmount { stretches.reduce(TextAmount()) { $0 + $1.amount } }

  /// How many times longer than on average text takes now.
  func slowness(against speed: ReadingSpeed) -> Double {
    let expected = speed.seconds(for: amount)
    return min(max((Double(seconds) + Self.averageSeconds) / (expected + Self.averageSeconds), 0.2), 5)
  }
}
