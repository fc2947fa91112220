/// Judges encodings of one byte a character by how words look in them.
///
/// What is decoded wrongly mixes scripts within words, has capitals behind small letters, and signs amid letters.
struct SingleByteEvidence {
  private let bytes: [UInt8]

  /// Encodings that are tried where nothing else is known; of equals the first one is taken.
  private static let candidates = [
    "windows-1252", "windows-1251", "KOI8-R", "IBM866", "windows-1250", "ISO-8859-7", "cp737", "windows-1255", "cp862",
    "windows-1256", "windows-1254", "IBM850", "IBM852", "x-mac-cyrillic", "ISO-8859-5", "macintosh", "windows-1257",
    "KOI8-U", "cp869", "x-mac-greek", "IBM437",
  ]

  /// Enough bytes of other lines than those in ASCII.
  private static let sampleSize = 8 * 1024

  init(_ sample: [UInt8]) {
    bytes = DetectionSample.linesBeyondASCII(of: sample, atLeast: Self.sampleSize)
  }

  /// The likeliest encoding; `nil` where the text reads badly in all.
  ///
  /// What statistics guess stands unless another encoding is plainly better.
  func encoding(guess: TextEncoding?, declared: TextEncoding?) -> TextEncoding? {
    let guess = guess.map(withWindowsLetters)
    var best = guess.map { score($0) } ?? -4
    var answer = guess
    if best < 0.75 {
      best += 0.25
      for name in Self.candidates {
        guard let encoding = TextEncoding(named: name) else { continue }
        let score = score(encoding)
        if score > best { (best, answer) = (score, encoding) }
      }
    }
    guard let answer, best > -0.5 else { return nil }
    // Of those in which the text says the same, the one it names, else the usual one.
    return [declared, TextEncoding(named: "windows-1252")].lazy.compactMap { $0 }.first {
      text(in: $0) == text(in: answer)
    } ?? answer
  }

  private func text(in encoding: TextEncoding) -> [UInt8]? {
    TextDecoder.text(of: bytes, in: encoding)?.utf8
  }

  /// What speaks against an encoding from the start: those of older systems are rare, and a few characters no proof.
  private func rarity(of encoding: TextEncoding, count: Int) -> Double {
    let isRare = ["IBM", "cp", "mac", "x-mac"].contains { encoding.name.hasPrefix($0) }
    return isRare ? count < 8 ? 0.8 : 0.1 : 0
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
    // 0x85 may be a line end, NEL.
    guard let name = windows[encoding.name], bytes.contains(where: { 0x80...0x9F ~= $0 && $0 != 0x85 }) else {
      return encoding
    }
    return TextEncoding(named: name) ?? encoding
  }

  /// How well the text reads, from about -3 to 1.5 a character beyond ASCII.
  func score(_ encoding: TextEncoding) -> Double {
    guard let utf8 = text(in: encoding) else { return -4 }
    var sum = 0.0
    var count = 0
    var before = LetterForm(" ")
    var scalars = String(decoding: utf8, as: UTF8.self).unicodeScalars.makeIterator()
    var current = scalars.next()
    while let scalar = current {
      current = scalars.next()
      let form = LetterForm(scalar)
      if scalar.value >= 0x80 {
        count += 1
        sum += form.plausibility(after: before, before: current.map { LetterForm($0) })
      }
      before = form
    }
    return count > 0 ? sum / Double(count) - rarity(of: encoding, count: count) : -4
  }
}
