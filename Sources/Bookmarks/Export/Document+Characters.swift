internal import DocumentModel

extension Document {
  /// How many code points of the text stand before each of some ascending offsets.
  ///
  /// A mark of the byte order at the beginning is no part of the text, and one U+FFFD counts for what is malformed.
  func characterNumbers(ofOffsets offsets: [Int]) -> [Int] {
    storage.withBytes { bytes in
      var scanner = CharacterScanner(bytes)
      return offsets.map { offset in
        scanner.advance { position, _ in position < offset }
        return scanner.number
      }
    }
  }

  /// The offsets of two code points by their ascending numbers; `nil` where the text has not so many.
  func offsets(ofCharacters range: Range<Int>) -> Range<Int>? {
    storage.withBytes { bytes in
      var scanner = CharacterScanner(bytes)
      scanner.advance { _, number in number < range.lowerBound }
      let start = scanner.offset
      scanner.advance { _, number in number < range.upperBound }
      return scanner.number == range.upperBound ? start..<scanner.offset : nil
    }
  }
}

/// Goes through a text by code points.
private struct CharacterScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  private(set) var number = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
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
