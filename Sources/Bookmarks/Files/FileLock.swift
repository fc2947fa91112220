internal import Glibc

/// A lock that programs of the same user hold while they change a file, given back at the end of its life.
struct FileLock: ~Copyable {
  /// What came of asking for the lock.
  enum State: Equatable {
    case held
    /// Another program has held it for the whole time.
    case busy
    /// The file system has no locks, or the file of the lock cannot be made.
    case unsupported
  }

  let state: State

  private let descriptor: Int32

  /// Waits for the lock, in steps of five milliseconds and at most `attempts` of them.
  init(_ path: String, attempts: Int = 400) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    state = descriptor < 0 ? .unsupported : Self.wait(for: descriptor, attempts: attempts)
  }

  private static func wait(for descriptor: Int32, attempts: Int) -> State {
    for _ in 0..<attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return .held }
      guard errno == EWOULDBLOCK || errno == EINTR else { return .unsupported }
      usleep(5_000)
    }
    return .busy
  }

  /// Gives the lock back; so does the end of its life.
  consuming func release() {}

  deinit { if descriptor >= 0 { close(descriptor) } }
}
