internal import Glibc

/// Standard output, written in large pieces.
struct StandardOutput: ~Copyable {
  private var buffer: [UInt8] = []

  /// A few pages of text: fewer system calls than lines.
  private static let capacity = 1 << 16

  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.capacity { flush() }
  }

  mutating func writeLine(_ text: String) {
    write(text)
    buffer.append(UInt8(ascii: "\n"))
  }

  /// Writes what is left.
  ///
  /// A reader that has gone (`| head`) ends the program quietly, as it does `cat`.
  mutating func flush() {
    var offset = 0
    while offset < buffer.count {
      let written = buffer.withUnsafeBytes { Glibc.write(1, $0.baseAddress.map { $0 + offset }, $0.count - offset) }
      if written < 0 {
        if errno == EINTR { continue }
        if errno != EPIPE { Diagnostics.write("standard output: \(String(cString: strerror(errno)))") }
        exit(1)
      }
      offset += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
