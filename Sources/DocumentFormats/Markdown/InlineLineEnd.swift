internal import DocumentModel

/// A line end inside a paragraph that has been met and not been written yet.
struct InlineLineEnd {
  /// Whether the text must go on on a new line.
  var isHard: Bool

  /// The style of a blank that stands for the line end.
  var style: StyleRun.Style

  /// Whether a soft line end stands for a blank.
  ///
  /// A dash that stands by itself, with a blank before it, keeps the blank behind it.
  static func needsSpace(between text: [UInt8], and next: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = text.last, last != UInt8(ascii: " "), !next.isEmpty else { return false }
    let after = UTF8Sequence.scalar(at: 0, in: next, limit: next.count).value
    return text.withUnsafeBufferPointer { bytes in
      let start = scalarStart(before: bytes.count, in: bytes)
      let before = UTF8Sequence.scalar(at: start, in: bytes, limit: bytes.count).value
      let standsAlone = start > 0 && bytes[start - 1] == UInt8(ascii: " ")
      return LineJoint.needsSpace(between: standsAlone && before < 0x2015 ? 0x20 : before, and: after)
    }
  }

  private static func scalarStart(before end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var start = end - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }
}
