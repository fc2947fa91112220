internal import DocumentModel

/// The bytes by which an encoding is judged: the whole of a short text, else windows spread over it.
///
/// Windows begin and end where no encoding but UTF-16 and UTF-32 has the middle of a character, so that none is cut.
struct DetectionSample {
  /// The windows, one behind the other.
  private(set) var bytes: [UInt8] = []

  /// Texts up to this long are looked at as a whole.
  static let wholeLimit = 256 * 1024
  private static let headSize = 64 * 1024
  private static let windowSize = 8 * 1024
  private static let windows = 24

  init(of storage: TextStorage) {
    storage.withBytes { all in
      guard all.count > Self.wholeLimit else {
        bytes = Array(all)
        return
      }
      append(all, 0..<Self.headSize)
      let stride = (all.count - Self.headSize) / Self.windows
      for index in 0..<Self.windows {
        let start = Self.headSize + index * stride
        append(all, start..<min(start + Self.windowSize, all.count))
      }
    }
  }

  private mutating func append(_ all: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    // Bytes below 0x30 are no part of a longer character in any of these encodings.
    let start = range.lowerBound == 0 ? 0 : all[range].firstIndex { $0 < 0x30 } ?? range.upperBound
    let end = all[range].lastIndex { $0 < 0x30 } ?? (range.lowerBound == 0 ? range.upperBound : start)
    if start < end { bytes += all[start..<end] }
  }
}
