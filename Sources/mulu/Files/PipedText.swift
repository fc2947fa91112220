internal import DocumentModel
internal import Glibc

/// Text that comes through a pipe, kept in one piece of memory that grows while its beginning is read.
final class PipedText: GrowingText, @unchecked Sendable {
  private let descriptor: Int32
  private let memory: ReservedMemory
  private var count = 0

  /// Whether the pipe has ended.
  private(set) var isComplete = false

  /// More text than this is not read.
  static let capacity = 1 << 36
  private static let step = 1 << 18

  /// Takes over a descriptor, which is closed at the end.
  init(descriptor: Int32) throws(SystemError) {
    self.descriptor = descriptor
    memory = try ReservedMemory(capacity: Self.capacity)
    // A pipe opened by name does not block by itself.
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
  }

  deinit { close(descriptor) }

  /// The text that has come so far.
  var storage: TextStorage { memory.storage(count: count) }

  /// Waits for more text and takes it in.
  func read() throws(SystemError) {
    let read = Glibc.read(descriptor, memory.base + count, min(Self.step, Self.capacity - count))
    if read > 0 {
      count += read
    } else if read == 0 {
      isComplete = true
    } else if errno != EINTR {
      throw .last
    }
  }

  /// Takes in text until there is enough for a first screen, the pipe ends, or nothing comes for a moment.
  func readBeginning() throws(SystemError) {
    while !isComplete, count < 4 * Self.step {
      if count > 0 {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, Self.moment) > 0 else { return }
      }
      try read()
    }
  }

  /// How long a pipe may be silent before what has come is shown, in milliseconds.
  private static let moment: Int32 = 150
}
