internal import DocumentModel

extension MarkdownReader {
  /// Long texts have a place at least every so many bytes.
  private static let placeDistance = 256

  /// Whether text is written where there is no room for a second line.
  private var isSingleLine: Bool { textElement != .paragraph }

  /// Whether the next text is the first of its block or cell, or of its line.
  private var isAtLineStart: Bool {
    guard !draft.blockIsEmpty, let last = draft.text.last else { return true }
    return last == UInt8(ascii: "\n") || (textElement == .tableCell && last == UInt8(ascii: "\t"))
  }

  /// Writes the author's words, which stand at an offset of the source where that is known.
  mutating func write(_ words: UnsafeBufferPointer<UInt8>, source: Int?, style: StyleRun.Style) {
    guard !words.isEmpty else { return }
    writeLineEnd(before: words)
    if let last = openLinks.indices.last, self.style.images == 0 { openLinks[last].hasWords = true }
    if textElement == .heading { title.append(contentsOf: words) }
    let dropsBlanks = isAtLineStart || (followsTag && draft.text.last == UInt8(ascii: " "))
    followsTag = false
    var offset = dropsBlanks ? words.firstIndex { $0 != UInt8(ascii: " ") } ?? words.count : 0
    while offset < words.count {
      var end = min(words.count, offset + Self.placeDistance)
      while end < words.count && words[end] & 0xC0 == 0x80 { end += 1 }
      draft.addPlace(source: source.map { $0 + offset })
      append(words[offset..<end], style: style)
      offset = end
    }
  }

  /// Writes text that is not the author's words: a destination, a number, brackets.
  mutating func writeAddition(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      writeLineEnd(before: bytes)
      append(bytes[...], style: style.style.union(.secondary))
    }
  }

  mutating func breakLine(isHard: Bool) {
    lineEnd = InlineLineEnd(isHard: isHard || lineEnd?.isHard == true, style: style.style)
  }

  private mutating func writeLineEnd(before next: UnsafeBufferPointer<UInt8>) {
    guard let end = lineEnd else { return }
    lineEnd = nil
    guard !isAtLineStart else { return }
    if end.isHard && !isSingleLine {
      draft.append(UInt8(ascii: "\n"))
    } else if end.isHard || InlineLineEnd.needsSpace(between: draft.text, and: next) {
      draft.append(UInt8(ascii: " "), style: end.style)
      if textElement == .heading { title.append(UInt8(ascii: " ")) }
    }
  }

  /// Appends text; in a heading or a cell, TAB and line ends (which entities can bring in) become blanks.
  private mutating func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, style: StyleRun.Style) {
    if isSingleLine, bytes.contains(where: { $0 >= 0x09 && $0 <= 0x0D }) {
      for byte in bytes { draft.append(byte >= 0x09 && byte <= 0x0D ? 0x20 : byte, style: style) }
    } else {
      draft.append(UnsafeBufferPointer(rebasing: bytes), style: style)
    }
  }
}
