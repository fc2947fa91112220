internal import DocumentModel

/// The text of a heading on one line.
enum Title {
  /// A range's text with white space collapsed, at most `longest` characters.
  static func text(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>, longest: Int = 200) -> String {
    text([range], in: bytes, longest: longest)
  }

  /// The text of several lines, joined as those of a paragraph, without combining marks before it, which have nothing to
  /// stand on: how opening quotation marks of TeX come out of PDFs.
  static func text(_ ranges: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>, longest: Int = 200) -> String {
    let title = text(ranges, in: bytes, longest: longest, keepsMarks: false)
    // A line of nothing else has a title all the same.
    return title.isEmpty ? text(ranges, in: bytes, longest: longest, keepsMarks: true) : title
  }

  private static func text(
    _ ranges: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>, longest: Int, keepsMarks: Bool
  ) -> String {
    var title: [UInt8] = []
    var end = 0
    for range in ranges {
      if let last = title.last, !range.isEmpty {
        let scalar = UTF8Sequence.scalar(at: range.lowerBound, in: bytes, limit: range.upperBound).value
        let isDivided = last == 0x2D || end < bytes.count && bytes[end] == 0x2D
        // ——副标题
        let isSolid = LineJoint.isSetSolid(scalar) || scalar == 0x2014
        if !isDivided, last < 0x80 || !isSolid { title.append(0x20) }
      }
      end = range.upperBound
      var offset = range.lowerBound
      while offset < range.upperBound && title.count < longest * 4 {
        let space = WhiteSpace.length(at: offset, in: bytes, limit: range.upperBound)
        if space > 0 {
          if !title.isEmpty && title.last != 0x20 { title.append(0x20) }
          offset += space
        } else if !keepsMarks, title.isEmpty,
          let mark = combiningMark(at: offset, in: bytes, limit: range.upperBound)
        {
          offset += mark
        } else {
          title.append(bytes[offset])
          offset += 1
        }
      }
    }
    let string = String(decoding: title, as: UTF8.self)
    return string.count > longest ? String(string.prefix(longest - 1)) + "…" : string
  }

  /// The length of a combining diacritical mark (U+0300…036F) in bytes; `nil` for another character.
  private static func combiningMark(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int? {
    let (value, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: limit)
    return 0x300...0x36F ~= value ? length : nil
  }

  /// A line without the hyphen that divides its last word.
  static func withoutHyphen(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    guard line.count > 2, bytes[line.upperBound - 1] == 0x2D, bytes[line.upperBound - 2] >= 0x41 else { return line }
    return line.lowerBound..<line.upperBound - 1
  }
}
