/// The form that the words of a heading take in the outline.
enum HeadingTitle {
  /// The longest title, in bytes; a pane shows far less.
  private static let longest = 512

  /// Words on one line, parted by single blanks.
  static func line(from words: [UInt8]) -> String {
    var text = String(decoding: words.prefix(longest), as: UTF8.self)
    if words.count > longest, text.hasSuffix("\u{FFFD}") { text.removeLast() }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
