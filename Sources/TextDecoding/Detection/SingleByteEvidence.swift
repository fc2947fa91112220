/// Judges encodings of one byte a character by how words look in them.
///
/// What is decoded wrongly mixes scripts within words, has capitals behind small letters, and signs amid letters.
struct SingleByteEvidence {
  private let bytes: [UInt8]

  /// Encodings that are tried where nothing else is known; of equals the first one is taken.
  private static let candidates = [
    "windows-1252", "windows-1251", "KOI8-R", "IBM866", "windows-1250", "ISO-8859-2", "ISO-8859-7", "cp737",
    "windows-1255", "cp862", "windows-1256", "windows-1254", "ISO-8859-5", "windows-1257", "windows-874", "IBM850",
    "IBM852", "x-mac-cyrillic", "macintosh", "KOI8-U", "ISO-8859-6", "ISO-8859-13", "ISO-8859-4", "ISO-8859-3",
    "ISO-8859-16", "windows-1258", "cp869", "x-mac-greek", "x-mac-centraleurroman", "IBM437",
  ]

  private static let usual = "windows-1252"

  /// The likeliest encoding, and whether the text reads well in it.
  struct Finding {
    var encoding: TextEncoding
    var readsWell: Bool
  }

  /// Whether the text has bytes that are control characters in every ISO 8859; 0x85 may be a line end, NEL.
  private let hasHighControls: Bool

  /// Whether bytes that are signs in Latin-1 stand where letters do; `nil` where there are none, or some of each.
  private let signsAreLetters: Bool?

  /// Whether 0x85 ends the lines of the text, as NEL does, which is “…” in the encodings of Windows.
  private let hasNextLines: Bool

  /// What statistics take one another for, as they have the same bytes for most letters.
  private static let neighbours = [
    "KOI8-R": "KOI8-U", "x-mac-cyrillic": "windows-1251", "ISO-8859-3": "windows-1252", "ISO-8859-13": "windows-1252",
  ]

  /// A text that reads as well as this needs no other encoding to be tried.
  private static let plain = 1.3

  /// - Parameter lines: Lines of the text that tell most.
  init(_ lines: [UInt8], of text: UnsafeBufferPointer<UInt8>) {
    bytes = lines
    hasHighControls = text.contains { 0x80...0x9F ~= $0 && $0 != 0x85 }
    hasNextLines = Self.hasNextLines(text)
    signsAreLetters = Self.signsAreLetters(text)
  }

  /// Whether a text has no other line ends than 0x85, and nearly each is followed by what can begin a line; “…” is followed
  /// by a blank or a mark.
  private static func hasNextLines(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !text.contains(0x0A), !text.contains(0x0D) else { return false }
    var (ends, begins) = (0, 0)
    for (byte, next) in zip(text, text.dropFirst()) where byte == 0x85 {
      ends += 1
      let isLetter = (next | 0x20) &- 0x61 < 26 || next >= 0xC0
      if isLetter || next &- 0x30 < 10 || next == 0x85 { begins += 1 }
    }
    return ends >= 2 && begins * 10 >= ends * 9
  }

  /// The likeliest encoding; `nil` where the text reads badly in all.
  ///
  /// What statistics guess stands unless another encoding is plainly better.
  func finding(guess: TextEncoding?, declared: TextEncoding?) -> Finding? {
    let guess = guess.map(withoutMistaking).map(withWindowsLetters)
    var best = guess.map { score($0) } ?? -4
    var answer = guess
    if best < Self.plain {
      // Statistics have little to go by where few letters are beyond ASCII: the usual encoding need not be plainly better.
      if let usual = TextEncoding(named: Self.usual), score(usual) >= best { (best, answer) = (score(usual), usual) }
      best += 0.25
      for name in Self.candidates {
        guard let encoding = TextEncoding(named: name) else { continue }
        let score = score(encoding)
        if score > best { (best, answer) = (score, encoding) }
      }
    }
    guard let answer, best > -0.5 else { return nil }
    // Of those in which the text says the same, the one it names, else the usual one.
    let usual = [declared, TextEncoding(named: Self.usual)].lazy.compactMap { $0 }.first {
      text(in: $0) == text(in: answer)
    }
    return Finding(encoding: withNextLines(withLettersForSigns(usual ?? answer)), readsWell: score(answer) >= 1)
  }

  /// The encoding that statistics may have mistaken for another, where the text reads as well in it.
  private func withoutMistaking(_ guess: TextEncoding) -> TextEncoding {
    guard let neighbour = Self.neighbours[guess.name].flatMap({ TextEncoding(named: $0) }) else { return guess }
    return score(neighbour) >= score(guess) && text(in: neighbour) != text(in: guess) ? neighbour : guess
  }

  /// ISO 8859-15 instead of Latin-1, where it makes letters (œ, š, ž) of what would be fractions and accents within words.
  private func withLettersForSigns(_ encoding: TextEncoding) -> TextEncoding {
    guard encoding.name == Self.usual, !hasHighControls, let newer = TextEncoding(named: "ISO-8859-15"),
      signsAreLetters ?? (score(newer) > score(encoding))
    else { return encoding }
    return newer
  }

  /// Whether the bytes of ¼, ½, ¦, ¨ and ¸ mostly stand where letters do: a text may have a
  /// single œ; `nil` where this says nothing.
  private static func signsAreLetters(_ text: UnsafeBufferPointer<UInt8>) -> Bool? {
    var letters = 0
    var signs = 0
    for index in text.indices where index > 0 && index + 1 < text.count {
      let isBehindLetter = isLetter(text[index - 1])
      let isBeforeSmall = text[index + 1] >= 0xDF || 0x61...0x7A ~= text[index + 1]
      switch text[index] {
      // œ and Œ, also at the beginning of a word.
      case 0xBC, 0xBD:
        if isBeforeSmall && (isBehindLetter || text[index - 1] &- 0x30 >= 10) { letters += 1 } else { signs += 1 }
      // Š begins words.
      case 0xA6: if isBeforeSmall && !isBehindLetter { letters += 1 } else { signs += 1 }
      // š and ž.
      case 0xA8, 0xB8: if isBeforeSmall { letters += 1 } else { signs += 1 }
      default: break
      }
    }
    return letters == signs ? nil : letters > signs
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0xC0 || 0x61...0x7A ~= byte | 0x20 }

  /// Latin-1 in which 0x85 ends lines: ISO 8859-15, as the former is read with the letters of Windows.
  private func withNextLines(_ encoding: TextEncoding) -> TextEncoding {
    guard hasNextLines, ["windows-1252", "ISO-8859-1"].contains(encoding.name) else { return encoding }
    return TextEncoding(named: "ISO-8859-15") ?? encoding
  }

  private func text(in encoding: TextEncoding) -> [UInt8]? {
    TextDecoder.text(of: bytes, in: encoding)?.utf8
  }

  /// What speaks against an encoding from the start: those of older systems are rare, and a few characters no proof.
  private func rarity(of encoding: TextEncoding, count: Int) -> Double {
    let isRare = ["IBM", "cp", "mac", "x-mac", "windows-1258"].contains { encoding.name.hasPrefix($0) }
    return isRare ? count < 8 ? 1 : 0.1 : 0
  }

  /// The encoding of Windows that has letters or quotation marks where an ISO 8859 has control characters, if the text
  /// has such.
  func withWindowsLetters(_ encoding: TextEncoding) -> TextEncoding {
    let windows = [
      "ISO-8859-1": "windows-1252", "ISO-8859-2": "windows-1250", "ISO-8859-16": "windows-1250",
      "ISO-8859-4": "windows-1257", "ISO-8859-13": "windows-1257", "ISO-8859-7": "windows-1253",
      "ISO-8859-8": "windows-1255", "ISO-8859-9": "windows-1254", "ISO-8859-6": "windows-1256",
      "ISO-8859-15": "windows-1252", "ISO-8859-11": "windows-874", "TIS-620": "windows-874",
    ]
    guard let name = windows[encoding.name], hasHighControls else { return encoding }
    return TextEncoding(named: name) ?? encoding
  }

  /// How well the text reads, from about -3 to 1.5 a character beyond ASCII.
  func score(_ encoding: TextEncoding) -> Double {
    guard let utf8 = text(in: encoding) else { return -4 }
    var sum = 0.0
    var count = 0
    let scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars
    let alphabet = Alphabet.ofText(scalars)
    let forms = scalars.map { LetterForm($0, alphabet: alphabet) }
    var before = LetterForm(" ")
    // How many letters beyond ASCII stand one behind the other.
    var run = 0
    for (index, scalar) in scalars.enumerated() {
      let form = forms[index]
      if scalar.value >= 0x80 {
        count += 1
        sum += form.plausibility(
          after: before, before: forms[(index + 1)...].first, afterNext: forms[(index + 1)...].dropFirst().first,
          run: run)
      }
      run = scalar.value >= 0x80 && form.isLetter ? run + 1 : 0
      before = form
    }
    return count > 0 ? sum / Double(count) - rarity(of: encoding, count: count) : -4
  }
}
