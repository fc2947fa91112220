internal import Glibc

/// Messages on standard error.
enum Diagnostics {
  /// Writes one line that begins with the program's name.
  static func write(_ message: String) {
    let line = Array("mulu: \(message)\n".utf8)
    _ = line.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
  }
}
