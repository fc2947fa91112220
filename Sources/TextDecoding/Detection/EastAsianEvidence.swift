/// What a text would say in each of the encodings of Chinese, Japanese and Korean.
struct EastAsianEvidence {
  /// In which the text surprises least.
  let encoding: TextEncoding

  /// The mean surprise of its characters beyond ASCII there, in nats.
  let surprise: Double

  /// The number of those characters.
  private let count: Int

  /// Whether most of them stand behind a letter of ASCII, as the letters beyond ASCII of a Latin language do.
  let areInWords: Bool

  /// Whether most of them stand alone beside letters of ASCII, as in “führt”: characters come in words, of two and more.
  private let standAlone: Bool

  /// Whether the text is plainly written in the encoding.
  ///
  /// Texts have means from 6 to 9 in their own encoding, hardly more where they are a few characters long; and from 10 to
  /// 16 in all of these encodings where they are in none of them. Of a few characters, which may all be less frequent
  /// ones, it is enough that all are in common use.
  var isPlain: Bool { !standAlone && (count > 3 ? surprise <= 9.4 : isPossible && !areInWords) }

  /// Whether the text may be written in the encoding: one of few and rare characters.
  var isPossible: Bool { surprise <= 10.4 }

  /// How much less likely an encoding is than GB 18030 before a text is looked at, in nats; it decides for a text of a few
  /// characters only.
  private static let candidates: [(name: String, rarity: Double, model: CharacterModel)] = [
    ("GB18030", 0, .chinese), ("Big5", 1, .chinese), ("Shift_JIS", 3, .japanese), ("EUC-JP", 3, .japanese),
    ("EUC-KR", 3, .korean), ("EUC-TW", 6, .chinese),
  ]

  /// So many characters of so little surprise leave no doubt: the other encodings are not tried.
  private static let proof = (count: 120, surprise: 8.8)

  /// `nil` if the sample is of no such encoding at all.
  init?(_ sample: [UInt8]) {
    var best: (encoding: TextEncoding, total: Double, mean: Double, count: Int, areInWords: Bool, standAlone: Bool)?
    for candidate in Self.candidates {
      guard let encoding = TextEncoding(named: candidate.name),
        let text = TextDecoder.text(of: sample, in: encoding)?.utf8
      else { continue }
      var total = candidate.rarity
      var beyondASCII = candidate.rarity
      var count = 0
      // How often such characters begin, and how often that is behind a letter.
      var (starts, inWords, alone) = (0, 0, 0)
      var run = (length: 0, isBehindLetter: false)
      var before: UInt32 = 0
      var scalars = String(decoding: text, as: UTF8.self).unicodeScalars
      // The last character may have been cut.
      if scalars.last == "\u{FFFD}" { scalars.removeLast() }
      for scalar in scalars {
        let surprise = candidate.model.surprise(of: scalar)
        total += surprise
        defer { before = scalar.value }
        guard scalar.value >= 0x80 else {
          if run.length == 1, run.isBehindLetter || Self.isLetter(scalar.value) { alone += 1 }
          run.length = 0
          continue
        }
        if before < 0x80 {
          starts += 1
          if Self.isLetter(before) { inWords += 1 }
          run = (0, Self.isLetter(before))
        }
        run.length += 1
        beyondASCII += surprise
        count += 1
      }
      guard count > 0 else { continue }
      let mean = beyondASCII / Double(count)
      if total < best?.total ?? .infinity {
        best = (encoding, total, mean, count, inWords * 2 > starts, alone * 3 > starts * 2)
      }
      if count >= Self.proof.count, mean <= Self.proof.surprise { break }
    }
    guard let best else { return nil }
    (encoding, surprise) = (best.encoding, best.mean)
    (count, areInWords, standAlone) = (best.count, best.areInWords, best.standAlone)
  }

  private static func isLetter(_ scalar: UInt32) -> Bool { 0x61...0x7A ~= scalar | 0x20 }
}
