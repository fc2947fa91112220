/// Two lines that follow each other, and what their text shows of each being for itself, whatever their widths are.
enum LinePair {
  /// Whether the two lines are code, rules, quotes, fields, signatures or records, which are hardly ever parts of one
  /// paragraph.
  static func areSeparate(
    _ upper: SourceLine, _ lower: SourceLine, isHan: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if beginsWithBox(upper, in: bytes) || beginsWithBox(lower, in: bytes) { return true }
    // In Han text only lines of ASCII can be such lines, and their bytes are their cells.
    if isHan, isWide(lower), isWide(upper) { return false }
    return areSeparate(upper, VerbatimLine(upper, in: bytes), lower, VerbatimLine(lower, in: bytes), in: bytes)
      || beginAlike(upper, lower, in: bytes) || areItems(upper, lower, in: bytes)
  }

  /// The same for lines whose signs are known, except for what they begin with.
  static func areSeparate(
    _ upper: SourceLine, _ upperSigns: VerbatimLine, _ lower: SourceLine, _ lowerSigns: VerbatimLine,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if upperSigns.isRule || lowerSigns.isRule || upperSigns.isQuoted || lowerSigns.isQuoted { return true }
    if upperSigns.opensCode || lowerSigns.opensCode || upperSigns.isCode && lowerSigns.isCode { return true }
    if upperSigns.isSignature || lowerSigns.isSignature || upperSigns.isBracketed || lowerSigns.isBracketed {
      return true
    }
    if upperSigns.isField && lowerSigns.isField { return true }
    return areRecords(bytes[upper.textRange], bytes[lower.textRange]) || areRows(upper, lower, in: bytes)
  }

  /// Whether both lines begin with the same mark of an item in the same column.
  static func areItems(_ upper: SourceLine, _ lower: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard upper.indent == lower.indent, lower.first == .bullet || lower.first == .dash, upper.first == lower.first,
      upper.textLength > 4, lower.textLength > 4
    else { return false }
    let mark = bytes[lower.textStart] < 0x80 ? 1 : 3
    return bytes[upper.textStart..<upper.textStart + mark].elementsEqual(
      bytes[lower.textStart..<lower.textStart + mark])
      && bytes[upper.textStart + mark] == 0x20 && bytes[lower.textStart + mark] == 0x20
  }

  /// Whether both lines are parted by a bar in the same column, as rows of a table are.
  private static func areRows(
    _ upper: SourceLine, _ lower: SourceLine, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let column = bar(in: bytes[upper.textRange.prefix(longest)]) else { return false }
    guard let other = bar(in: bytes[lower.textRange.prefix(longest)]) else { return false }
    return column + Int(upper.indent) == other + Int(lower.indent)
  }

  /// Where the first bar with blanks around it stands in a line, in bytes from its text.
  private static func bar(in line: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    line.indices.dropFirst().dropLast().first { offset in
      line[offset] == UInt8(ascii: "|") && line[offset - 1] == 0x20 && line[offset + 1] == 0x20
    }.map { $0 - line.startIndex }
  }

  /// Whether a line begins with a box to tick, as what is to be done does: [ ] and [x].
  static func beginsWithBox(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.textLength > 4, bytes[line.textStart] == UInt8(ascii: "["),
      bytes[line.textStart + 2] == UInt8(ascii: "]"), bytes[line.textStart + 3] == 0x20
    else { return false }
    return " xX-".utf8.contains(bytes[line.textStart + 1])
  }

  /// Whether a line has characters of more bytes than cells.
  static func isWide(_ line: SourceLine) -> Bool { Int(line.cells) < line.textLength }

  /// Bytes of the words that lines have in common at their beginning: short words meet by chance.
  private static let shortestBeginning = 10

  /// Bytes of a line that are looked at.
  private static let longest = 400

  /// Whether two lines begin with the same words, as the records of a list do; prose is broken so now and then, but not
  /// before three such words, nor twice in turn before two.
  static func beginAlike(
    _ upper: SourceLine, _ lower: SourceLine, words: Int = 2, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let start = beginning(of: bytes[upper.textRange].prefix(longest), words: words)
    return start.count >= shortestBeginning && bytes[lower.textRange].starts(with: start)
  }

  /// Whether two lines are records of a list: each is one word, as prose that is broken at words never is twice in turn;
  /// or they have the same number of fields; or both are figures more than words.
  private static func areRecords(
    _ upper: Slice<UnsafeBufferPointer<UInt8>>, _ lower: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    let (upper, lower) = (upper.prefix(longest), lower.prefix(longest))
    if !upper.contains(0x20), !lower.contains(0x20) { return true }
    let fields = separators(in: upper)
    return fields >= 3 && fields == separators(in: lower) || areFigures(upper) && areFigures(lower)
  }

  private static func areFigures(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let digits = line.count { $0 &- 0x30 < 10 }
    let blanks = line.count { $0 == 0x20 }
    return digits * 2 > line.count - blanks
  }

  /// The first words of a line with the blanks behind them; empty where it has fewer.
  private static func beginning(
    of line: Slice<UnsafeBufferPointer<UInt8>>, words wanted: Int
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    var words = 0
    for offset in line.indices where line[offset] == 0x20 && offset > line.startIndex && line[offset - 1] != 0x20 {
      words += 1
      if words == wanted { return line[...offset] }
    }
    return line[..<line.startIndex]
  }

  /// The number of fields that a line sets apart, less one.
  static func separators(of line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    separators(in: bytes[line.textRange].prefix(longest))
  }

  /// Commas, semicolons and bars with no blank behind them: prose sets one behind each of its marks.
  private static func separators(in line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    line.indices.count { offset in
      guard offset + 1 < line.endIndex, line[offset + 1] != 0x20 else { return false }
      return line[offset] == UInt8(ascii: ",") || line[offset] == UInt8(ascii: ";") || line[offset] == UInt8(ascii: "|")
    }
  }
}
