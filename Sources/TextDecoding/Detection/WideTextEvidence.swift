/// Tells UTF-16 and UTF-32 without a mark.
enum WideTextEvidence {
  private static let sampleSize = 16 * 1024
  private static let names = ["UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"]

  /// What the mean of the marks of scalars must reach.
  ///
  /// Texts are above 0.75 in their own encoding; others, stray NULs or not, and wrong byte orders, are below 0.35, as they
  /// make rare ideographs, private use, and halves of pairs.
  private static let least = 0.55

  /// Fewer scalars may all be of everyday use by chance.
  private static let fewScalars = 3

  /// So few scalars, none of whose bytes are control characters, may say more in other encodings.
  static let shortSize = 64

  /// The encoding in which nearly all of the text is of everyday use; `nil` if there is none.
  ///
  /// - Parameter hasControls: Whether bytes are control characters that text does not have.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>, hasControls: Bool) -> TextEncoding? {
    let sample = UnsafeBufferPointer(rebasing: bytes.prefix(sampleSize))
    // Hardly any ideograph is made of two letters of ASCII.
    if !hasControls, sample.count(where: { 0x61...0x7A ~= $0 | 0x20 }) * 3 > sample.count * 2 { return nil }
    if isOfLetterPairs(sample) { return nil }
    var best: (name: String, mean: Double)?
    for name in names {
      let scalars = units(sample, name)
      guard scalars.count > (hasControls ? 0 : fewScalars) else { continue }
      let mean = scalars.reduce(0) { $0 + mark($1, isProven: name.hasPrefix("UTF-32")) } / Double(scalars.count)
      if mean > best?.mean ?? least { best = (name, mean) }
    }
    return best.flatMap { TextEncoding(named: $0.name) }
  }

  /// Whether so many pairs of bytes are two letters of ASCII that text has NULs in it, and is not made of 16 bits a
  /// character: a tenth of the ideographs in Chinese text are such pairs, and no letters are.
  private static func isOfLetterPairs(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let pairs = bytes.count / 2
    guard pairs >= fewestPairs else { return false }
    let isLetter = { (byte: UInt8) in 0x61...0x7A ~= byte | 0x20 }
    let letters = (0..<pairs).count { isLetter(bytes[2 * $0]) && isLetter(bytes[2 * $0 + 1]) }
    return letters * 4 > pairs
  }

  /// The fewest pairs of bytes that tell what most of them are.
  private static let fewestPairs = 16

  private static func units(_ bytes: UnsafeBufferPointer<UInt8>, _ name: String) -> [UInt32] {
    let size = name.hasPrefix("UTF-32") ? 4 : 2
    let isLittle = name.hasSuffix("LE")
    return stride(from: 0, through: bytes.count - size, by: size).map { start in
      (0..<size).reduce(0) { $0 << 8 | UInt32(bytes[start + (isLittle ? size - 1 - $1 : $1)]) }
    }
  }

  /// From -3, for what no text has, to 1, for what every text of some language is made of.
  ///
  /// - Parameter isProven: Whether ideographs prove the encoding: of UTF-32 every second byte or more is zero or nearly so.
  private static func mark(_ value: UInt32, isProven: Bool) -> Double {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0x24F, 0x370...0x52F, 0x590...0x6FF, 0xE01...0xE5B: return 1
    case 0x300...0x340, 0x1EA0...0x1EF9, 0x2013...0x201E, 0x2022...0x2026, 0x3001...0x30FF, 0xFF01...0xFF5E, 0xFEFF:
      return 1
    case 0x2028, 0x2029, 0x2030...0x2049, 0x3000: return 1
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3:
      if isProven || isFrequent(value) { return 1 }
      if CommonCharacters.chinese.contains(value) || CommonCharacters.korean.contains(value) { return 0.7 }
      // The wrong byte order of a blank or a letter.
      return value & 0xFF == 0 ? -1 : 0.1
    // Surrogates of UTF-16, and what they mostly stand for: emoji and rarer ideographs.
    case 0xD800...0xDFFF, 0x1F000...0x1FAFF, 0x20000...0x3FFFF, 0x3400...0x4DBF, 0x2100...0x27BF: return 0.2
    default: return -3
    }
  }

  /// Whether a Chinese, Japanese or Korean text has the character rather often.
  private static func isFrequent(_ value: UInt32) -> Bool {
    FrequentCharacters.chinese.contains(value) || FrequentCharacters.korean.contains(value)
  }
}
