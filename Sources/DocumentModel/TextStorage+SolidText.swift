extension TextStorage {
  /// A range's text without white space: as many whole characters as `longest` bytes hold.
  package func solidText(in range: Range<Int>, longest: Int) -> String {
    withBytes { bytes in
      var text: [UInt8] = []
      var offset = range.lowerBound
      while offset < range.upperBound {
        let space = WhiteSpace.length(at: offset, in: bytes, limit: range.upperBound)
        if space > 0 {
          offset += space
          continue
        }
        let (_, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: range.upperBound)
        guard text.count + length <= longest else { break }
        text.append(contentsOf: bytes[offset..<offset + length])
        offset += length
      }
      return String(decoding: text, as: UTF8.self)
    }
  }

  /// The offset of the first byte in a range that is not white space.
  package func textStart(in range: Range<Int>) -> Int? {
    withBytes { bytes in
      var offset = range.lowerBound
      while offset < range.upperBound {
        let space = WhiteSpace.length(at: offset, in: bytes, limit: range.upperBound)
        if space == 0 { return offset }
        offset += space
      }
      return nil
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
