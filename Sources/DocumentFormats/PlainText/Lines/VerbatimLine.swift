/// What shows that a line is no running text: signs that stand in code, in quoted mail, in headers and under titles.
struct VerbatimLine {
  /// Whether the line is a rule: nothing but signs, as under titles and round tables.
  private(set) var isRule = false

  /// Whether the line is quoted as in mail, or a row of a framed table or comment: `>` or `|` stands before it.
  private(set) var isQuoted = false

  /// Whether the line ends or begins as only code does: with a brace, a backslash, a comment sign, a directive.
  private(set) var opensCode = false

  /// Whether the line's signs are those of code: many brackets, operators, a semicolon at the end.
  private(set) var isCode = false

  /// Whether the line signs what stands before it (RFC 3676, 4.3, and deb-changelog(5)).
  private(set) var isSignature = false

  /// Whether the line begins with the name of a field and a colon (RFC 5322, 2.2), or with a claim of copyright.
  private(set) var isField = false

  /// Whether the whole line stands in brackets, as the name of a section, a contributor or a direction to actors.
  private(set) var isBracketed = false

  /// Bytes that are looked at.
  private static let longest = 200

  init(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) {
    let text = bytes[line.textRange.prefix(VerbatimLine.longest)]
    guard let first = text.first, let last = bytes[line.textRange].last else { return }
    var letters = 0
    var signs = 0
    var dots = 0
    var previous: UInt8 = 0
    for byte in text {
      let isLetter = byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
      letters += isLetter || byte &- 0x30 < 10 ? 1 : 0
      signs += VerbatimLine.isCodeSign(byte) ? 1 : 0
      // A dot between two letters parts the names of code: module.exports.
      dots += isLetter && previous == UInt8(ascii: ".") ? 1 : 0
      previous = byte
    }
    signs += dots
    isRule = text.count >= 3 && (letters == 0 || VerbatimLine.isBoxes(text) || VerbatimLine.isWideRule(text))
    isQuoted = (first == UInt8(ascii: ">") || first == UInt8(ascii: "|")) && !isRule
    opensCode = VerbatimLine.hasCodeStart(text) || VerbatimLine.hasCodeEnd(last, signs: signs)
    // A dash before a small letter goes on with a sentence, unless an address behind it tells a name.
    isSignature =
      text.starts(with: "-- ".utf8)
      && (text.dropFirst(3).first.map { $0 &- 0x61 >= 26 } ?? false
        || text.contains(UInt8(ascii: "<")) && text.contains(UInt8(ascii: "@")))
    isField = VerbatimLine.hasFieldName(text)
    isBracketed =
      first == UInt8(ascii: "[") && last == UInt8(ascii: "]") && text.count { $0 == UInt8(ascii: "[") } == 1
    isCode = opensCode || signs * 12 >= text.count && signs >= 3
  }

  /// Signs that are common in code and rare in prose.
  private static func isCodeSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: "$"),
      UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "("):
      true
    default: false
    }
  }

  private static let codeStarts: [StaticString] = [
    "#include", "#define", "#if", "#end", "#else", "#!", "//", "/*", "*/", "}", "{", "$ ", "# ", "% ", "@@", "+++ ",
    "---  ", "\" ", "; ", "! ", ".. ", "<!", "<?", "</", "```", "~~~", "import ", "#[",
  ]

  private static func hasCodeStart(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first, !((first | 0x20) &- 0x61 < 26 && first != UInt8(ascii: "i")), first < 0x80 else {
      return false
    }
    return codeStarts.contains { start in
      start.withUTF8Buffer { text.starts(with: $0) }
    }
  }

  private static func hasCodeEnd(_ last: UInt8, signs: Int) -> Bool {
    switch last {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): true
    case UInt8(ascii: ";"): signs >= 3
    default: false
    }
  }

  /// Whether a text is drawn of lines and boxes (U+2500 to U+259F).
  private static func isBoxes(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var boxes = 0
    var offset = text.startIndex
    while offset + 1 < text.endIndex {
      if text[offset] == 0xE2, text[offset + 1] &- 0x94 <= 2 { boxes += 1 }
      offset += 1
    }
    return boxes >= 2
  }

  /// Whether text is a rule of one wide mark: ＊＊＊, ★★★, ※※※, ～～～.
  static func isWideRule(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard text.count >= 9, text.count % 3 == 0 else { return false }
    switch (text[text.startIndex], text[text.startIndex + 1]) {
    case (0xE2, _), (0xE3, 0x80), (0xEF, 0xBC), (0xEF, 0xBD): break
    default: return false
    }
    return text.dropFirst(3).indices.allSatisfy { text[$0] == text[$0 - 3] }
  }

  private static func hasFieldName(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if text.starts(with: "Copyright".utf8) { return true }
    let name = text.prefix {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
    guard name.count >= 2, let first = name.first, (first | 0x20) &- 0x61 < 26 else { return false }
    var rest = text[name.endIndex...]
    if rest.first == 0x20 { rest = rest.dropFirst() }
    if rest.first == UInt8(ascii: "=") { return true }
    return rest.startIndex == name.endIndex && rest.first == UInt8(ascii: ":")
      && (rest.count == 1 || rest.dropFirst().first == 0x20)
  }
}
