internal import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of another buffer; much faster than comparing byte by byte.
  func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let baseAddress, let otherAddress = other.baseAddress else { return true }
    return memcmp(baseAddress, otherAddress, count) == 0
  }
}

extension [UInt8] {
  /// Whether the bytes are those of another array.
  func isSame(as other: [UInt8]) -> Bool {
    withUnsafeBufferPointer { bytes in other.withUnsafeBufferPointer { bytes.isSame(as: $0) } }
  }
}
