internal import Glibc

/// Nanoseconds of the monotonic clock.
package func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

package let millisecond: UInt64 = 1_000_000

/// Milliseconds from one time to another.
package func milliseconds(from start: UInt64, to end: UInt64) -> Double {
  (Double(end) - Double(start)) / Double(millisecond)
}

/// A span of time as the system counts it, in milliseconds.
func milliseconds(_ time: timeval) -> Double {
  Double(time.tv_sec) * 1_000 + Double(time.tv_usec) / 1_000
}
