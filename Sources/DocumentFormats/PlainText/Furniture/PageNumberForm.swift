internal import DocumentModel

/// A line that is nothing but a page number, in any of its forms: `12`, `- 12 -`, `第 12 页`, `第十二页`, `Page 12 of 40`,
/// `１２`, `iv`, `XII`.
enum PageNumberForm {
  /// No such line is longer, in bytes.
  private static let longest = 48

  /// The page's number, `nil` where the text is something else.
  static func number(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count <= longest else { return nil }
    if let roman = roman(text, in: bytes) { return roman }
    var numbers: [Int] = []
    var hasPageWord = false
    var needsPageWord = false
    var offset = text.lowerBound
    while offset < text.upperBound {
      if (bytes[offset] | 0x20) &- 0x61 < 26 {
        let start = offset
        while offset < text.upperBound, (bytes[offset] | 0x20) &- 0x61 < 26 { offset += 1 }
        guard isWord(bytes[start..<offset]) else { return nil }
        continue
      }
      let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: text.upperBound)
      if let figures = figures(at: offset, scalar: scalar, in: bytes, limit: text.upperBound) {
        guard numbers.count < 2, figures.value <= 99_999 else { return nil }
        numbers.append(figures.value)
        needsPageWord = needsPageWord || figures.isHan
        offset = figures.end
        continue
      }
      guard isOrnament(scalar) else { return nil }
      // 页 頁
      hasPageWord = hasPageWord || scalar == 0x9875 || scalar == 0x9801
      needsPageWord = needsPageWord || scalar == 0xFF0C
      offset += length
    }
    // 十二 alone heads a chapter and 1，2 is a list; 第十二页 and 第 1 页，共 2 页 are pages.
    return needsPageWord && !hasPageWord ? nil : numbers.first
  }

  /// Whether a number is in capital Roman figures, which head chapters as often as they count pages.
  static func isCapitalRoman(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes[text.lowerBound] &- 0x41 < 26 && roman(text, in: bytes) != nil
  }

  /// A number in ASCII, fullwidth or Han figures.
  private static func figures(
    at start: Int, scalar: UInt32, in bytes: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> (value: Int, end: Int, isHan: Bool)? {
    if let han = HanNumber.read(at: start, in: bytes, limit: limit, allowsArabic: false) {
      return (han.value, han.end, true)
    }
    var value = 0
    var offset = start
    var count = 0
    while offset < limit, count <= 5, let figure = figure(at: offset, in: bytes, limit: limit) {
      value = min(value * 10 + figure.value, 1_000_000)
      offset += figure.length
      count += 1
    }
    // Six figures and more are no page's, however many zeros they begin with.
    return offset > start ? (count > 5 ? 1_000_000 : value, offset, false) : nil
  }

  private static func figure(
    at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> (value: Int, length: Int)? {
    let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: limit)
    switch scalar {
    case 0x30...0x39: return (Int(scalar - 0x30), length)
    case 0xFF10...0xFF19: return (Int(scalar - 0xFF10), length)
    default: return nil
    }
  }

  private static func isWord(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let lower = word.map { $0 | 0x20 }
    return ["page", "of", "p", "pg", "seite", "von", "sur"].contains { lower.elementsEqual($0.utf8) }
  }

  private static func isOrnament(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x2D, 0x2F, 0x7C, 0x7E, 0x5B, 0x5D, 0x28, 0x29, 0xA0, 0xB7, 0x3000: true
    case 0x2010...0x2015, 0x2500, 0x2501, 0xFF0D, 0xFF0F, 0x30FB, 0x2022, 0xFF08, 0xFF09, 0x3014, 0x3015: true
    // ， of 第 1 页，共 9 页
    case 0xFF0C: true
    // 第 页 頁 共
    case 0x7B2C, 0x9875, 0x9801, 0x5171: true
    default: false
    }
  }

  /// A number in Roman figures, well formed and all of one case, as front matter is paged with.
  private static func roman(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count <= 7, let value = RomanNumber.value(of: bytes[text]) else { return nil }
    let capitals = bytes[text].count { $0 < 0x60 }
    guard capitals == 0 || capitals == text.count else { return nil }
    // “civic” and “ill” consist of the same letters.
    return bytes[text].map { $0 | 0x20 }.elementsEqual(RomanNumber.text(value).utf8) ? value : nil
  }
}
