package import DocumentModel

extension DocumentIdentity {
  /// A digest of a text's size and content: 32 hexadecimal digits.
  ///
  /// Of a text longer than 192 KB only the first and the last 64 KB and 16 samples of 4 KB between them are read, so
  /// that a mapped file of any size is known at once. An edit that keeps the size and misses every sample goes
  /// unnoticed; it moves no position. The digest tells documents apart, it does not protect against forgery.
  package static func fingerprint(of storage: TextStorage) -> String {
    storage.withBytes { bytes in
      var digest = ContentDigest(size: bytes.count)
      for range in sampledRanges(ofSize: bytes.count) {
        digest.combine(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[range])))
      }
      return digest.digits
    }
  }

  private static func sampledRanges(ofSize size: Int) -> [Range<Int>] {
    let edge = 64 * 1024
    let sample = 4 * 1024
    let samples = 16
    guard size > 2 * edge + samples * sample else { return [0..<size] }
    let step = (size - 2 * edge - sample) / samples
    let middle = (0..<samples).map { index in
      let start = edge + step / 2 + index * step
      return start..<start + sample
    }
    return [0..<edge] + middle + [size - edge..<size]
  }
}
