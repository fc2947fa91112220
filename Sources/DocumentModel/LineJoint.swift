/// How two source lines of one paragraph are joined.
package enum LineJoint {
  /// Whether a space belongs between a text and the line that goes on from it.
  ///
  /// Lines of Chinese and Japanese are joined without one, as these scripts put none between words; between two letters
  /// or digits of other scripts the line end stood for it. A hyphen, slash or dash at the line end holds the parts
  /// together itself.
  static func needsSpace(between text: [UInt8], and storage: TextStorage, at offset: Int) -> Bool {
    guard !text.isEmpty else { return false }
    if isNumber(text) { return true }
    let before = text.withUnsafeBufferPointer { lastScalar(in: $0) }
    let after = storage.withBytes { UTF8Sequence.scalar(at: offset, in: $0, limit: $0.count).value }
    return needsSpace(between: before, and: after)
  }

  /// Whether a space belongs between two scalars that a line end parts.
  package static func needsSpace(between before: UInt32, and after: UInt32) -> Bool {
    if isSetSolid(before) || isSetSolid(after) { return false }
    // U+2010 and U+2011 are hyphens, U+2014 the dash; ASCII hyphens hold compounds together.
    return ![0x2D, 0x2F, 0x2010, 0x2011, 0x2014].contains(before)
  }

  /// Whether a scalar belongs to a script or set of marks that is written without spaces: Han, kana, bopomofo, and the
  /// marks used with them.
  package static func isSetSolid(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80...0x9FFF: scalar != 0x3000
    case 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF: true
    // “ ” ‘ ’ — … · stand in Chinese text as often as in English, where they carry their own spaces.
    case 0x2026: true
    default: false
    }
  }

  /// Whether a text is a number of sections and nothing else, `3` or `1.3`: it stood beside what follows, apart from it.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    text.count <= longestNumber && text[0] &- 0x30 < 10
      && text.allSatisfy { $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") }
  }

  /// Bytes that the number of a section has at most.
  private static let longestNumber = 9

  private static func lastScalar(in bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var start = bytes.count - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).value
  }
}
