internal import DocumentModel

/// The line that says below the title of an article where it comes from, who wrote it or when.
enum Byline {
  /// Wider lines, in cells, are text.
  private static let widest = 80

  /// Whether a line says where an article comes from or who wrote it.
  static func isByline(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(line.cells) <= widest else { return false }
    let text = withoutBracket(line, in: bytes)
    return begins(text, with: HeadingWords.bylines, pairs: bylinePairs) || isFileNumber(line, in: bytes)
      || isOfPaper(text)
  }

  /// Whether a line can stand below the title of an article and above its text: a byline, or a date.
  static func isBelowTitle(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isByline(line, in: bytes) || isDate(line, in: bytes)
  }

  /// Whether a line begins an article with the agency that sends it: 新华社北京2月1日电.
  static func isDispatch(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = withoutBracket(line, in: bytes)
    return begins(text, with: HeadingWords.agencies, pairs: agencyPairs)
      && ["电", "電", "讯", "訊"].contains { text.prefix(90).holds($0) }
  }

  /// Whether a line is a date to the day, in brackets or without, and nothing else.
  static func isDate(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.textLength <= 46 else { return false }
    let text = withoutBracket(line, in: bytes)
    guard let first = text.first, first &- 0x30 < 10 || text.holds("月") else { return false }
    let dates = DateLabel(bytes: bytes)
    guard let date = dates.arabic(text.startIndex..<text.endIndex) ?? dates.han(text.startIndex..<text.endIndex) else {
      return false
    }
    return date.isAlone && date.system == .date(.day)
  }

  /// Whether the text names a paper's commentator, a reporter, or an agency's dispatch.
  private static func isOfPaper(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count <= 120, text.count >= 9 else { return false }
    if endPairs.begin(text.suffix(2)), HeadingWords.papersPeople.contains(where: { text.ends(with: $0) }) {
      return true
    }
    if begins(text, with: HeadingWords.agencies, pairs: agencyPairs) {
      return ["电", "電", "讯", "訊", "记者", "記者"].contains { text.holds($0) }
    }
    // 《人民日报》（2024年2月1日第1版）
    return text.begins(with: "《") && text.contains { $0 &- 0x30 < 10 }
      && ["版", "版）", "日）", "期", "期）", "日"].contains { text.ends(with: $0) }
  }

  /// Whether a line is the number of an official document, 国办发〔2021〕3号 (GB/T 9704–2012, section 7.2.5).
  private static func isFileNumber(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.textRange]
    return text.count <= 60 && text.ends(with: "号") && text.holds("〔") && text.holds("〕")
  }

  /// The text of a line without brackets around it and marks before it.
  private static func withoutBracket(
    _ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var text = bytes[line.textRange]
    // Most lines begin with a Han character or a letter.
    guard let first = text.first, [0x28, 0x2A, 0x5B, 0xE2, 0xE3, 0xEF].contains(first) else { return text }
    for mark in ["（", "(", "【", "[", "■", "□", "●", "◆", "▲", "—", "*"] {
      while text.begins(with: mark) { text = text.dropFirst(mark.utf8.count) }
    }
    if text.startIndex > line.textStart {
      for mark in ["）", ")", "】", "]"] where text.ends(with: mark) {
        text = text.dropLast(mark.utf8.count)
      }
    }
    while text.first == 0x20 { text = text.dropFirst() }
    return text
  }

  private static let bylinePairs = BytePairs(HeadingWords.bylines.map(\.utf8))
  private static let agencyPairs = BytePairs(HeadingWords.agencies.map(\.utf8))
  private static let endPairs = BytePairs(HeadingWords.papersPeople.map { $0.utf8.suffix(2) })

  private static func begins(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, with words: [String], pairs: BytePairs
  ) -> Bool {
    pairs.begin(text) && words.contains { text.begins(with: $0) }
  }
}
