internal import Glibc

/// Which of the descriptors that an event can come from are readable.
struct ReadyDescriptors: OptionSet {
  let rawValue: Int

  static let keyboard = ReadyDescriptors(rawValue: 1 << 0)
  static let signals = ReadyDescriptors(rawValue: 1 << 1)
  static let mailbox = ReadyDescriptors(rawValue: 1 << 2)

  /// Waits until one is readable or closed; negative descriptors never are.
  ///
  /// - Parameter timeout: After which time none is; `nil` for never.
  static func wait(keyboard: Int32, signals: Int32, _ mailbox: Int32, timeout: Duration?) -> ReadyDescriptors {
    var descriptors = [keyboard, signals, mailbox].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&descriptors, nfds_t(descriptors.count), timeout.map(milliseconds) ?? -1)
    // A signal that ended the waiting has made its descriptor readable.
    if count < 0, errno == EINTR { return .signals }
    guard count > 0 else { return [] }
    return descriptors.enumerated().reduce(into: []) { ready, descriptor in
      if descriptor.element.revents != 0 { ready.insert(ReadyDescriptors(rawValue: 1 << descriptor.offset)) }
    }
  }

  /// Rounded up, so that a wait never ends before its time.
  private static func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    let milliseconds = min(seconds, 1_000_000) * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: milliseconds)
  }
}
