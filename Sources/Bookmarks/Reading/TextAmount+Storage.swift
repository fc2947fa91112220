package import DocumentModel

extension TextAmount {
  /// The amount of text in a range of a storage, clamped to it.
  package init(of range: Range<Int>, in storage: TextStorage) {
    self.init()
    let range = range.clamped(to: 0..<storage.count)
    storage.withBytes { bytes in
      var offset = range.lowerBound
      // How many letters the word has so far; 0 between words.
      var letters = 0
      while offset < range.upperBound {
        if Self.isHan(at: offset, in: bytes, limit: range.upperBound) {
          characters += 1
          letters = 0
          offset += 3
          continue
        }
        let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: range.upperBound)
        offset += length
        switch Self.kind(of: scalar) {
        case .character:
          characters += 1
          letters = 0
        case .letter:
          letters += 1
          // What runs on without a blank is read like as many words of average length.
          if letters == 1 || letters > Self.longestWord && letters % Self.averageWord == 0 { words += 1 }
        case .punctuation: break
        case .blank: letters = 0
        }
      }
    }
  }

  /// Whether a character of U+5000 to U+9FFF stands at an offset, as most of a Chinese text do: seen at a glance, as the
  /// first screen waits for it.
  private static func isHan(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
    bytes[offset] >= 0xE5 && bytes[offset] <= 0xE9 && offset + 2 < limit && bytes[offset + 1] & 0xC0 == 0x80
      && bytes[offset + 2] & 0xC0 == 0x80
  }

  private static let longestWord = 24
  private static let averageWord = 6

  private enum Kind { case character, letter, punctuation, blank }

  private static func kind(of scalar: UInt32) -> Kind {
    switch scalar {
    case 0...0x20, 0xA0, 0x2028, 0x2029: .blank
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case ..<0x80: .punctuation
    // General punctuation, symbols and line drawing; CJK and full-width punctuation, which ends a word.
    case 0x2000..<0x2C00: .punctuation
    case 0x3000..<0x3040, 0xFE30..<0xFE50, 0xFF00..<0xFF10: .blank
    // Kana, ideographs with their extensions, Hangul syllables.
    case 0x3040..<0x3100, 0x3400..<0xA000, 0xAC00..<0xD7B0, 0xF900..<0xFB00, 0x20000..<0x40000: .character
    case 0xFFFD: .punctuation
    default: .letter
    }
  }
}
