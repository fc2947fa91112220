/// Counts how often small whole numbers occur.
struct Tally {
  private var counts = [Int](repeating: 0, count: 64)
  private(set) var total = 0

  /// Counts a number; those above 63 count as 63.
  mutating func add(_ value: Int) {
    counts[min(max(value, 0), 63)] += 1
    total += 1
  }

  /// The number that occurs most often, the smallest of equals.
  var mode: Int? { mode(above: -1) }

  /// The number above a bound that occurs most often.
  func mode(above bound: Int) -> Int? {
    var best: Int?
    for value in counts.indices where value > bound && counts[value] > (best.map { counts[$0] } ?? 0) { best = value }
    return best
  }

  /// The share of numbers that differ from `value` by at most `distance`.
  func share(within distance: Int, of value: Int) -> Double {
    guard total > 0 else { return 0 }
    let range = (value - distance...value + distance).clamped(to: 0...63)
    return Double(counts[range].reduce(0, +)) / Double(total)
  }
}
