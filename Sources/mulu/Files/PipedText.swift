internal import DocumentModel
internal import Glibc

/// Text that comes through a pipe.
enum PipedText {
  private static let step = 1 << 18

  /// Reads a pipe to its end.
  static func read(from descriptor: Int32) throws(SystemError) -> TextStorage {
    // A pipe opened by name does not block by itself.
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: step)
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return TextStorage(bytes) }
      if count > 0 {
        bytes.append(contentsOf: piece[..<count])
      } else if errno != EINTR {
        throw .last
      }
    }
  }
}
