internal import Glibc

/// The time of day.
enum SystemClock {
  /// Seconds since 1970.
  static var now: Int { time(nil) }

  /// The day of the reader's own time zone, as its number from 1 January 1970 on.
  static var today: Int {
    var seconds = now
    var local = tm()
    localtime_r(&seconds, &local)
    let shifted = seconds + local.tm_gmtoff
    return shifted >= 0 ? shifted / 86_400 : 0
  }
}
