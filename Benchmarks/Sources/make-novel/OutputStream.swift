internal import Glibc

/// One of the program's open files.
struct OutputStream {
  let descriptor: Int32

  static let standardOutput = OutputStream(descriptor: STDOUT_FILENO)
  static let standardError = OutputStream(descriptor: STDERR_FILENO)

  struct WriteError: Error, CustomStringConvertible {
    let code: Int32
    var description: String { "cannot write: \(String(cString: strerror(code)))" }
  }

  func write(_ bytes: [UInt8]) throws(WriteError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw WriteError(code: errno) }
      rest = rest.dropFirst(max(count, 0))
    }
  }
}
