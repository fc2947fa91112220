/// Durations as one says them: the longer, the rounder, so that they do not flicker while one reads on.
enum RoundedMinutes {
  /// Whole minutes for some seconds: below ten each of them, then in steps of five, a quarter of an hour, an hour.
  static func of(seconds: Double) -> Int {
    let minutes = min(max(seconds / 60, 0), 1e9)
    let step = minutes < 10 ? 1.0 : minutes < 60 ? 5 : minutes < 300 ? 15 : 60
    return Int((minutes / step).rounded() * step)
  }
}
