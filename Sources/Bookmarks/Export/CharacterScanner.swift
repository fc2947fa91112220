internal import DocumentModel

/// Goes through a text by code points.
struct CharacterScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  private(set) var number = 0

  /// Begins behind a mark of the byte order.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Begins at a known place.
  init(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int, number: Int) {
    self.bytes = bytes
    self.offset = offset
    self.number = number
  }

  /// Goes on as long as there is text before the place that is looked for, which a test of offset and number tells.
  @inline(__always)
  mutating func advance(while isBefore: (Int, Int) -> Bool) {
    while offset < bytes.count, isBefore(offset, number) {
      offset += UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count).length
      number += 1
    }
  }
}
