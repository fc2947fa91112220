internal import Glibc

/// The time of day.
enum SystemClock {
  /// Seconds since 1970.
  static var now: Int { time(nil) }
}
