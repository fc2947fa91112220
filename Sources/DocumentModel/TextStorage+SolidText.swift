extension TextStorage {
  /// A range's text without white space: as many whole characters as `longest` bytes hold.
  package func solidText(in range: Range<Int>, longest: Int) -> String {
    withBytes { bytes in
      var text: [UInt8] = []
      for offset in SolidBytes(in: range, of: bytes) {
        let isFirst = bytes[offset] & 0xC0 != 0x80
        let length = isFirst ? UTF8Sequence.scalar(at: offset, in: bytes, limit: range.upperBound).length : 1
        guard text.count + length <= longest else { break }
        text.append(bytes[offset])
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The offset of the first byte in a range that is not white space.
  package func textStart(in range: Range<Int>) -> Int? {
    withBytes { bytes in
      var solid = SolidBytes(in: range, of: bytes)
      return solid.next()
    }
  }

  /// The offset behind the line end of a source line.
  func lineStart(behind line: Range<Int>) -> Int {
    withBytes { bytes in
      line.upperBound < bytes.count
        ? line.upperBound + LineEnd.length(at: line.upperBound, in: bytes, limit: bytes.count) : bytes.count
    }
  }
}
