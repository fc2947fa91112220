internal import Glibc

extension [UInt8] {
  /// Whether the bytes are those of another array; much faster than `==`, which goes byte by byte.
  func isSame(as other: [UInt8]) -> Bool {
    count == other.count
      && withUnsafeBytes { bytes in
        other.withUnsafeBytes { others in
          guard let start = bytes.baseAddress, let otherStart = others.baseAddress else { return true }
          return memcmp(start, otherStart, bytes.count) == 0
        }
      }
  }
}
