internal import DocumentModel

/// What makes the title of a heading and its entry in printed contents the same: a hash of the text without white space
/// and without a full stop at its end, of which leaders leave none in an entry.
enum TitleKey {
  /// The hash of several ranges; `nil` where nothing is left of them.
  static func hash(_ ranges: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = ByteHash()
    var count = 0
    var stops = 0
    for range in ranges {
      for offset in SolidBytes(in: range, of: bytes) {
        if bytes[offset] == UInt8(ascii: ".") {
          stops += 1
          continue
        }
        for _ in 0..<stops { hash.combine(UInt8(ascii: ".")) }
        stops = 0
        hash.combine(bytes[offset])
        count += 1
      }
    }
    return count > 0 ? hash.value : nil
  }

  /// How many characters of a title tell it from others; running heads are often cut.
  private static let beginning = 10

  /// A hash of the first letters and Han characters of a title, without case.
  static func beginning(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = ByteHash()
    var count = 0
    for offset in text where count < beginning {
      var byte = bytes[offset]
      if (byte | 0x20) &- 0x61 < 26 { byte |= 0x20 } else if byte < 0xE3 && byte & 0xC0 != 0x80 { continue }
      if byte & 0xC0 != 0x80 { count += 1 }
      hash.combine(byte)
    }
    return hash.value
  }
}
