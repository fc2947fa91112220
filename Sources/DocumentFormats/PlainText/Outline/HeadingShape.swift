internal import DocumentModel

/// What shows in a line by itself that it could be a heading, without a label.
enum HeadingShape {
  /// Wider lines, in cells, are text.
  private static let widest = 80

  /// Whether a line could be a heading, or if not `first` a further line of one.
  static func fits(
    _ line: SourceLine, first isFirst: Bool = true, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard Int(line.cells) <= widest else { return false }
    switch line.first {
    case .solid, .uppercase, .letter, .opener: break
    default: if isFirst { return false }
    }
    switch line.last {
    case .final, .pause, .colon, .semicolon, .dash, .ellipsis: return false
    default: return line.first != .opener && line.last != .question || !isSpeech(line, in: bytes)
    }
  }

  /// Whether a line could be a heading behind a bullet.
  ///
  /// What follows tells ■ 灯火 from an item; * and + begin items only.
  static func fitsBehindBullet(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    line.first == .bullet && bytes[line.textStart] >= 0x80 && fits(line, first: false, in: bytes)
  }

  /// Whether a line is what somebody says: it begins with a quotation mark and ends a sentence, or all of it is quoted.
  static func isSpeech(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.textRange.prefix(longest)]
    guard let marks = quotations.first(where: { text.begins(with: $0.open) }) else {
      return line.last == .question && isTail(text)
    }
    return line.last.endsSentence || isEnclosed(text, by: marks)
  }

  /// Whether a speech that began before ends a text: its closing mark has no opening one.
  private static func isTail(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    quotations.contains { text.ends(with: $0.close) && !text.holds($0.open) }
  }

  /// Whether all of a line stands in parentheses: （未完待续）.
  static func isRemark(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.textRange.prefix(longest)]
    return parentheses.contains { isEnclosed(text, by: $0) }
  }

  private typealias Marks = (open: String, close: String)

  private static let quotations: [Marks] = [("“", "”"), ("‘", "’"), ("「", "」"), ("『", "』")]
  private static let parentheses: [Marks] = [("（", "）"), ("［", "］")]

  /// The most bytes that are looked at.
  private static let longest = 400

  /// Whether text stands between a pair of marks and nowhere inside leaves them.
  private static func isEnclosed(_ text: Slice<UnsafeBufferPointer<UInt8>>, by marks: Marks) -> Bool {
    guard text.begins(with: marks.open) else { return false }
    return text.firstPlace(of: marks.close).map { text.endIndex - $0 == marks.close.utf8.count } ?? false
  }
}
