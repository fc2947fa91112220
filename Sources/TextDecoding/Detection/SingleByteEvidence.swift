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
  private static let sampleSize = 16 * 1024

  init(_ sample: [UInt8]) {
    var bytes: [UInt8] = []
    for line in sample.split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 }) {
      bytes += line
      bytes.append(0x0A)
      if bytes.count >= Self.sampleSize { break }
    }
    self.bytes = bytes
  }

  /// The likeliest encoding, given what statistics say: their guess stands unless another is plainly better.
  func encoding(guess: TextEncoding?) -> TextEncoding? {
    let guess = guess.map(withWindowsLetters)
    let known = guess.map(score)
    if let known, known >= 0.75 { return guess }
    var best = known.map { $0 + 0.25 } ?? -1
    var answer = guess
    for name in Self.candidates {
      guard let encoding = TextEncoding(named: name) else { continue }
      let score = score(encoding)
      if score > best { (best, answer) = (score, encoding) }
    }
    return answer
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
    guard let text = bytes.withUnsafeBufferPointer({ TextDecoder.text(of: $0, in: encoding) }) else { return -4 }
    var sum = 0.0
    var count = 0
    var before = LetterForm(" ")
    var scalars = String(decoding: text.utf8, as: UTF8.self).unicodeScalars.makeIterator()
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
    return count > 0 ? sum / Double(count) : -4
  }
}
