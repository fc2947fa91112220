/// Tags in running text.
enum InlineHTML {
  /// Whether a tag is `<br>` in any of its forms.
  static func isLineBreak(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    guard tag.count >= 4, tag[1] | 0x20 == UInt8(ascii: "b"), tag[2] | 0x20 == UInt8(ascii: "r") else { return false }
    return " \t\n/>".utf8.contains(tag[3])
  }
}
