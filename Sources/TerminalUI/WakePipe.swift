internal import CNcurses
internal import Glibc

/// A pipe that makes a descriptor readable, to wake a waiting thread.
struct WakePipe: ~Copyable {
  /// Readable between `raise()` and `lower()`.
  let descriptor: Int32
  private let writing: Int32

  /// `nil` if there are no descriptors left.
  init?() {
    var ends: (reading: Int32, writing: Int32) = (-1, -1)
    guard mulu_open_wake_pipe(&ends.reading, &ends.writing) else { return nil }
    descriptor = ends.reading
    writing = ends.writing
  }

  deinit {
    close(descriptor)
    close(writing)
  }

  borrowing func raise() {
    var byte: UInt8 = 0
    _ = write(writing, &byte, 1)
  }

  borrowing func lower() {
    var byte: UInt8 = 0
    _ = read(descriptor, &byte, 1)
  }
}
