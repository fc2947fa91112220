internal import DocumentModel

extension FormatSniffer {
  /// What in the beginning of a text speaks for Markdown.
  ///
  /// A `#` line alone says little: scripts and configuration files are full of them. Two headings that stand apart must
  /// be joined by structures that only Markdown has, or by several of those that it shares.
  struct MarkdownEvidence {
    private var headings = 0
    private var fences = 0
    private var tables = 0
    private var links = 0
    private var strong = 0
    private var bullets = 0
    private var isScript = false

    /// How much of the text is looked at, in bytes.
    private static let examined = 64 * 1024

    /// Blanks that may stand before a heading (CommonMark 0.31, 4.2); what is set in deeper is code with its remarks.
    private static let deepestIndent = 3

    /// Whether the text may be read as Markdown.
    var isStrong: Bool {
      let own = [fences >= 2, tables > 0, links > 0].filter { $0 }.count
      let common = [strong > 0, bullets > 1].filter { $0 }.count
      return !isScript && headings >= 2 && own * 2 + common >= 2
    }

    init(in storage: TextStorage) {
      guard Self.mayHaveHeadings(storage) else { return }
      var isFenced = false
      var previousIsBlank = true
      let text = storage.string(in: 0..<Self.examined)
      isScript = text.hasPrefix("#!")
      for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
        let content = line.drop { $0 == " " }
        if content.hasPrefix("```") {
          fences += 1
          isFenced.toggle()
        } else if !isFenced {
          let isIndented = line.count - content.count > Self.deepestIndent
          note(content, mayBeHeading: previousIsBlank && !isIndented)
        }
        previousIsBlank = content.isEmpty
      }
    }

    private mutating func note(_ line: Substring, mayBeHeading: Bool) {
      let level = line.prefix { $0 == "#" }.count
      if mayBeHeading, (1...6).contains(level), line.dropFirst(level).hasPrefix(" ") { headings += 1 }
      if ["- ", "* ", "+ "].contains(where: line.hasPrefix) { bullets += 1 }
      if Self.isTableRule(line) { tables += 1 }
      if line.contains("](http") || line.contains("](#") || line.contains("](./") { links += 1 }
      if Self.hasStrong(line) { strong += 1 }
    }

    /// Whether two lines begin with `#`: a cheap look that settles most plain texts while the reader waits for them.
    private static func mayHaveHeadings(_ storage: TextStorage) -> Bool {
      storage.withBytes { bytes in
        var count = 0
        var previous = UInt8(ascii: "\n")
        for byte in bytes.prefix(examined) {
          if byte == UInt8(ascii: "#") && (previous == UInt8(ascii: "\n") || previous == 0x20) { count += 1 }
          previous = byte
        }
        return count >= 2
      }
    }

    /// Whether a line is the rule below the head of a table: `|---|:--:|`.
    private static func isTableRule(_ line: Substring) -> Bool {
      line.contains("|") && line.contains("--") && line.allSatisfy { "|-: ".contains($0) }
    }

    /// Whether a line has `**words**`, which the `**` of file name patterns are not.
    private static func hasStrong(_ line: Substring) -> Bool {
      let parts = line.split(separator: "**", omittingEmptySubsequences: false)
      guard parts.count >= 3 else { return false }
      return parts.dropFirst().dropLast().contains { part in
        guard let first = part.first, let last = part.last else { return false }
        return ![first, last].contains { $0.isWhitespace || $0 == "/" || $0 == "*" }
      }
    }
  }
}
