internal import DocumentModel

/// What makes the title of a heading and its entry in printed contents the same: a hash of the text without white space.
enum TitleKey {
  /// FNV-1a over the bytes of several ranges; `nil` where nothing is left of them.
  static func hash(_ ranges: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    for range in ranges {
      var offset = range.lowerBound
      while offset < range.upperBound {
        let space = WhiteSpace.length(at: offset, in: bytes, limit: range.upperBound)
        if space > 0 {
          offset += space
          continue
        }
        hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01B3
        count += 1
        offset += 1
      }
    }
    return count > 0 ? hash : nil
  }

  /// How many characters of a title tell it from others; running heads are often cut.
  private static let beginning = 10

  /// A hash of the first letters and Han characters of a title, without case.
  static func beginning(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var count = 0
    for offset in text where count < beginning {
      var byte = bytes[offset]
      if (byte | 0x20) &- 0x61 < 26 { byte |= 0x20 } else if byte < 0xE3 && byte & 0xC0 != 0x80 { continue }
      if byte & 0xC0 != 0x80 { count += 1 }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }
}
