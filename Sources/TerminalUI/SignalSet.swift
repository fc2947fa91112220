internal import CNcurses
internal import Glibc

/// Signals that were caught and not yet handled.
struct SignalSet: OptionSet {
  var rawValue: UInt32 = 0

  static let hangup = SignalSet(rawValue: 1 << UInt32(SIGHUP))
  static let interrupt = SignalSet(rawValue: 1 << UInt32(SIGINT))
  static let terminate = SignalSet(rawValue: 1 << UInt32(SIGTERM))
  static let stop = SignalSet(rawValue: 1 << UInt32(SIGTSTP))
  static let continued = SignalSet(rawValue: 1 << UInt32(SIGCONT))
  static let windowChanged = SignalSet(rawValue: 1 << UInt32(SIGWINCH))

  /// Takes those caught since the last time.
  static func caught() -> SignalSet { SignalSet(rawValue: mulu_take_signals()) }
}
