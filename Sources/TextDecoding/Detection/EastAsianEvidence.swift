/// Tells the encodings of Chinese, Japanese and Korean by what a text would say in each.
///
/// Strict validity is not enough, as the encodings share nearly all pairs of bytes. But what is decoded wrongly is made of
/// rare characters, so the share of frequent ones decides.
enum EastAsianEvidence {
  private struct Candidate {
    let name: String
    let script: Script
  }

  private enum Script { case chinese, japanese, korean }

  private static let candidates = [
    Candidate(name: "GB18030", script: .chinese), Candidate(name: "Big5", script: .chinese),
    Candidate(name: "EUC-JP", script: .japanese), Candidate(name: "Shift_JIS", script: .japanese),
    Candidate(name: "EUC-KR", script: .korean), Candidate(name: "EUC-TW", script: .chinese),
  ]

  private static let sampleSize = 8 * 1024

  /// The encoding in which the text is plainly of frequent characters; `nil` if there is none.
  static func encoding(of sample: [UInt8]) -> TextEncoding? {
    // Lines of mere ASCII, as pages of markup have many of, say nothing.
    let bytes = DetectionSample.linesBeyondASCII(of: sample, atLeast: sampleSize)
    var best: (encoding: TextEncoding, share: Double)?
    var second = 0.0
    for candidate in candidates {
      guard let encoding = TextEncoding(named: candidate.name), let share = share(bytes, encoding, candidate.script)
      else { continue }
      if share > best?.share ?? 0 {
        second = best?.share ?? 0
        best = (encoding, share)
      } else {
        second = max(second, share)
      }
    }
    guard let best, best.share >= 0.3, best.share >= second * 1.4 else { return nil }
    return best.encoding
  }

  /// The share of frequent characters among all that are not ASCII or punctuation; `nil` where much is malformed.
  private static func share(_ bytes: [UInt8], _ encoding: TextEncoding, _ script: Script) -> Double? {
    guard let (utf8, malformed) = TextDecoder.text(of: bytes, in: encoding) else {
      return nil
    }
    var frequent = 0
    var all = 0
    var punctuation = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case ..<0x80: continue
      // Quotation marks, brackets and forms of full width.
      case 0x2010...0x203B, 0x3000...0x301F, 0xFF01...0xFF5E: punctuation += 1
      case 0xFFFD: all += 1
      case let value:
        all += 1
        let isFrequent =
          switch script {
          case .chinese: FrequentCharacters.chinese.contains(value)
          case .japanese: 0x3041...0x30FE ~= value || FrequentCharacters.chinese.contains(value)
          case .korean: FrequentCharacters.korean.contains(value)
          }
        if isFrequent { frequent += 1 }
      }
    }
    // One may be cut at the end of the file.
    guard all > 0, (malformed - 1) * 50 <= all + punctuation else { return nil }
    return Double(frequent) / Double(all)
  }
}
