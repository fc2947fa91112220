internal import DocumentModel

/// The YAML block at the top of a Markdown file, which tells about the file and is no part of its text.
struct FrontMatter {
  /// The value of `title`; empty without one.
  let title: String

  /// The offset behind the block.
  let end: Int

  /// How far the closing line is looked for, in bytes.
  private static let longest = 64 * 1024

  /// The front matter of a file: lines between `---` and `---` or `...`, the first of which names a key.
  ///
  /// Without the key it may as well be text between two thematic breaks.
  init?(of storage: TextStorage) {
    var offset = storage.count >= 3 && storage.string(in: 0..<3) == "\u{FEFF}" ? 3 : 0
    guard storage.string(in: offset..<offset + 3) == "---" else { return nil }
    var title: String?
    var hasKey = false
    var isFirst = true
    while offset < min(storage.count, Self.longest) {
      let range = storage.sourceLine(at: offset)
      let line = storage.string(in: offset..<range.upperBound)
      offset = storage.offset(behindLineEndAt: range.upperBound)
      if isFirst {
        guard Self.isFence(line, ["---"]) else { return nil }
        isFirst = false
      } else if Self.isFence(line, ["---", "..."]) {
        guard hasKey else { return nil }
        self.title = title ?? ""
        end = offset
        return
      } else if !hasKey && !line.isEmpty && !line.hasPrefix("#") {
        guard Self.hasKey(line) else { return nil }
        hasKey = true
      }
      title = title ?? Self.title(in: line)
    }
    return nil
  }

  private static func isFence(_ line: String, _ fences: [String]) -> Bool {
    fences.contains { line.hasPrefix($0) && line.dropFirst($0.count).allSatisfy(\.isWhitespace) }
  }

  private static func hasKey(_ line: String) -> Bool {
    guard let first = line.first, !first.isWhitespace, let colon = line.firstIndex(of: ":") else { return false }
    let behind = line.index(after: colon)
    return colon > line.startIndex && (behind == line.endIndex || line[behind].isWhitespace)
  }

  /// The value in a line `title: value`, without quotes and comment; `nil` for other lines.
  private static func title(in line: String) -> String? {
    let key = "title:"
    guard line.prefix(key.count).lowercased() == key else { return nil }
    let value = trimmed(line.dropFirst(key.count))
    if let quote = value.first, quote == "\"" || quote == "'", let end = value.lastIndex(of: quote) {
      guard end > value.startIndex else { return nil }
      let inner = value[value.index(after: value.startIndex)..<end]
      return String(quote == "'" ? inner.replacing("''", with: "'") : inner.replacing("\\\"", with: "\""))
    }
    let text = trimmed(value[..<(value.firstRange(of: " #")?.lowerBound ?? value.endIndex)])
    return text.isEmpty || ["|", ">"].contains(text.first) ? nil : String(text)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

extension TextStorage {
  /// The offset behind the LF, or the CR LF, at an offset.
  fileprivate func offset(behindLineEndAt offset: Int) -> Int {
    var offset = offset
    if offset < count && self[offset] == 0x0D { offset += 1 }
    if offset < count && self[offset] == 0x0A { offset += 1 }
    return offset
  }
}
