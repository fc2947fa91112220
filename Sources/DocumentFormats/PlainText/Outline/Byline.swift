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
      && finds(["电", "電", "讯", "訊"], in: text.prefix(90))
  }

  /// Whether a line is a date to the day, in brackets or without, and nothing else.
  static func isDate(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.textLength <= 46 else { return false }
    let text = withoutBracket(line, in: bytes)
    guard let first = text.first, first &- 0x30 < 10 || finds(["月"], in: text) else { return false }
    let dates = DateLabel(bytes: bytes)
    guard let date = dates.arabic(text.startIndex..<text.endIndex) ?? dates.han(text.startIndex..<text.endIndex) else {
      return false
    }
    return date.isAlone && date.system == .date(.day)
  }

  /// Whether the text names a paper's commentator, a reporter, or an agency's dispatch.
  private static func isOfPaper(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count <= 120, text.count >= 9 else { return false }
    if endPairs.contains(pair(text.suffix(2))),
      HeadingWords.papersPeople.contains(where: { text.suffix($0.utf8.count).elementsEqual($0.utf8) })
    {
      return true
    }
    if begins(text, with: HeadingWords.agencies, pairs: agencyPairs) {
      return finds(["电", "電", "讯", "訊", "记者", "記者"], in: text)
    }
    // 《人民日报》（2024年2月1日第1版）
    return text.starts(with: "《".utf8) && text.contains { $0 &- 0x30 < 10 }
      && ["版", "版）", "日）", "期", "期）", "日"].contains { text.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// Whether a line is the number of an official document, 国办发〔2021〕3号 (GB/T 9704–2012, section 7.2.5).
  private static func isFileNumber(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.textLength <= 60, bytes[line.textRange].suffix(3).elementsEqual("号".utf8) else { return false }
    return finds(["〔"], in: bytes[line.textRange]) && finds(["〕"], in: bytes[line.textRange])
  }

  /// The text of a line without brackets around it and marks before it.
  private static func withoutBracket(
    _ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var text = bytes[line.textRange]
    // Most lines begin with a Han character or a letter.
    guard let first = text.first, [0x28, 0x2A, 0x5B, 0xE2, 0xE3, 0xEF].contains(first) else { return text }
    for mark in ["（", "(", "【", "[", "■", "□", "●", "◆", "▲", "—", "*"] as [StaticString] {
      while mark.withUTF8Buffer({ text.starts(with: $0) }) { text = text.dropFirst(mark.utf8CodeUnitCount) }
    }
    if text.startIndex > line.textStart {
      for mark in ["）", ")", "】", "]"] where text.suffix(mark.utf8.count).elementsEqual(mark.utf8) {
        text = text.dropLast(mark.utf8.count)
      }
    }
    while text.first == 0x20 { text = text.dropFirst() }
    return text
  }

  private static let bylinePairs = BytePairs(HeadingWords.bylines.map { pair(Array($0.utf8)[...]) })
  private static let agencyPairs = BytePairs(HeadingWords.agencies.map { pair(Array($0.utf8)[...]) })
  private static let endPairs = BytePairs(HeadingWords.papersPeople.map { pair(Array($0.utf8).suffix(2)) })

  /// The first two bytes of a text.
  private static func pair(_ text: some Collection<UInt8>) -> UInt16 {
    text.prefix(2).reduce(0) { $0 << 8 | UInt16($1) }
  }

  private static func begins(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, with words: [String], pairs: BytePairs
  ) -> Bool {
    pairs.contains(pair(text)) && words.contains { text.starts(with: $0.utf8) }
  }

  /// Whether one of some words stands in a text.
  static func finds(_ words: [String], in text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    words.contains { word in
      let first = word.utf8.first
      return text.indices.contains { text[$0] == first && text[$0...].starts(with: word.utf8) }
    }
  }
}
