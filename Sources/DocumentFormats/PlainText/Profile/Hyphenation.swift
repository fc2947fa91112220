internal import DocumentModel

/// Tells the hyphens that a line end brought from those that belong to their words, by the words of the document itself.
struct Hyphenation: Equatable, Sendable {
  /// Whether the document divides words at line ends.
  private(set) var isUsual = false

  /// Words that stand whole in the text, and pairs of words that a hyphen holds together inside a line.
  private var known: Set<UInt64> = []

  /// The fewest divided words known from elsewhere in the document that show that it divides words.
  private static let fewest = 3

  /// A hyphen at the end of a line: its length in bytes, and the letters on both sides.
  private struct Division {
    var hyphenLength: Int
    var isSoft = false
    var before: Range<Int>
    var behind: Range<Int>
    var isPartOfCompound: Bool
  }

  init() {}

  /// Gathers the words of a sample, if lines end with hyphens in it.
  init(windows: [[SourceLine]], in bytes: UnsafeBufferPointer<UInt8>) {
    var divisions: [Division] = []
    for lines in windows {
      for (upper, lower) in zip(lines, lines.dropFirst()) {
        if let division = Hyphenation.division(upper, lower, in: bytes), !division.isSoft { divisions.append(division) }
      }
    }
    guard !divisions.isEmpty else { return }
    for line in windows.joined() { gather(line, in: bytes) }
    var whole = 0
    var compound = 0
    for division in divisions {
      if known.contains(Hyphenation.pair(division, in: bytes)) {
        compound += 1
      } else if known.contains(Hyphenation.whole(division, in: bytes)) {
        whole += 1
      }
    }
    isUsual = whole >= Hyphenation.fewest && whole > compound
  }

  /// The bytes at the end of a line that are a hyphen only the line end brought; `nil` where the next line's text does not
  /// go on in the same word.
  func hyphen(between upper: SourceLine, and lower: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let division = Hyphenation.division(upper, lower, in: bytes) else { return nil }
    let hyphen = upper.textEnd - division.hyphenLength..<upper.textEnd
    if division.isSoft { return hyphen }
    if known.contains(Hyphenation.pair(division, in: bytes)) { return nil }
    if known.contains(Hyphenation.whole(division, in: bytes)) { return hyphen }
    guard isUsual, !division.isPartOfCompound else { return nil }
    // Two words that each stand alone elsewhere are rather a compound.
    let areWords =
      known.contains(Hyphenation.hash([division.before], in: bytes))
      && known.contains(Hyphenation.hash([division.behind], in: bytes))
    return areWords ? nil : hyphen
  }

  /// Whether a word may go over from one line to the next, as far as the lines' edges tell.
  static func mayDivide(_ upper: SourceLine, _ lower: SourceLine) -> Bool {
    (upper.last == .dash || upper.last == .other) && (lower.first == .lowercase || lower.first == .letter)
  }

  private static func division(
    _ upper: SourceLine, _ lower: SourceLine, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Division? {
    guard mayDivide(upper, lower), let hyphen = lineEndHyphen(upper, in: bytes) else { return nil }
    let end = upper.textEnd - hyphen.length
    var start = end
    while start > upper.textStart, isLetter(bytes[start - 1]) { start -= 1 }
    var behind = lower.textStart
    while behind < lower.textEnd, isLetter(bytes[behind]) { behind += 1 }
    guard start < end, behind > lower.textStart else { return nil }
    let isPart =
      start > upper.textStart && bytes[start - 1] == UInt8(ascii: "-")
      || behind < lower.textEnd && bytes[behind] == UInt8(ascii: "-")
    return Division(
      hyphenLength: hyphen.length, isSoft: hyphen.isSoft, before: start..<end, behind: lower.textStart..<behind,
      isPartOfCompound: isPart)
  }

  /// The hyphen that a line ends with: U+002D, U+2010, or U+00AD, which is only seen where a line ends.
  private static func lineEndHyphen(
    _ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, isSoft: Bool)? {
    let end = line.textEnd
    guard line.textLength > 3 else { return nil }
    switch bytes[end - 1] {
    case UInt8(ascii: "-"): return (1, false)
    case 0xAD where bytes[end - 2] == 0xC2: return (2, true)
    case 0x90 where bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80: return (3, false)
    default: return nil
    }
  }
}

extension Hyphenation {
  /// Takes in the words of a line, without the parts of those that are divided at its ends.
  private mutating func gather(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) {
    let end = line.textEnd - (Hyphenation.lineEndHyphen(line, in: bytes)?.length ?? 0)
    let isDivided = end < line.textEnd
    var offset = line.textStart
    var previous: Range<Int>?
    while offset < end {
      guard Hyphenation.isLetter(bytes[offset]) else {
        offset += Hyphenation.isBeyondLetters(bytes[offset]) ? 3 : 1
        continue
      }
      let start = offset
      while offset < end, Hyphenation.isLetter(bytes[offset]) { offset += 1 }
      if isDivided, offset == end { break }
      known.insert(Hyphenation.hash([start..<offset], in: bytes))
      if let previous, previous.upperBound + 1 == start, bytes[previous.upperBound] == UInt8(ascii: "-") {
        known.insert(Hyphenation.hash([previous, start..<offset], in: bytes, joint: UInt8(ascii: "-")))
      }
      previous = start..<offset
    }
  }

  private static func whole(_ division: Division, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    hash([division.before, division.behind], in: bytes)
  }

  private static func pair(_ division: Division, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    hash([division.before, division.behind], in: bytes, joint: UInt8(ascii: "-"))
  }

  /// The hash of the bytes, ASCII capitals as small letters.
  private static func hash(
    _ parts: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>, joint: UInt8? = nil
  ) -> UInt64 {
    var hash = ByteHash()
    for (index, part) in parts.enumerated() {
      if index > 0, let joint { hash.combine(joint) }
      for byte in bytes[part] {
        hash.combine(byte < 0x80 ? byte | 0x20 : byte)
      }
    }
    return hash.value
  }

  /// Whether a byte belongs to a letter: ASCII, or a sequence of two bytes, as Latin, Greek and Cyrillic have.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 && byte < 0xE0
  }

  /// Whether a byte begins a sequence of three or more bytes: punctuation, Han.
  private static func isBeyondLetters(_ byte: UInt8) -> Bool { byte >= 0xE0 }
}
