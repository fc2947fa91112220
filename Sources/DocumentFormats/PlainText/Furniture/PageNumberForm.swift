internal import DocumentModel

/// A line that is nothing but a page number, in any of its forms: `12`, `- 12 -`, `第 12 页`, `Page 12 of 40`, `iv`.
enum PageNumberForm {
  /// No such line is longer, in bytes.
  private static let longest = 40

  /// The page's number, `nil` where the text is something else.
  static func number(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count <= longest else { return nil }
    if let roman = roman(text, in: bytes) { return roman }
    var numbers: [Int] = []
    var offset = text.lowerBound
    while offset < text.upperBound {
      let byte = bytes[offset]
      if byte >= 0x30 && byte <= 0x39 {
        var value = 0
        var digits = 0
        while offset < text.upperBound, bytes[offset] >= 0x30 && bytes[offset] <= 0x39 {
          value = value * 10 + Int(bytes[offset] - 0x30)
          digits += 1
          offset += 1
          guard digits <= 5 else { return nil }
        }
        numbers.append(value)
        guard numbers.count <= 2 else { return nil }
      } else if (byte | 0x20) &- 0x61 < 26 {
        let start = offset
        while offset < text.upperBound, (bytes[offset] | 0x20) &- 0x61 < 26 { offset += 1 }
        guard isWord(bytes[start..<offset]) else { return nil }
      } else {
        let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: text.upperBound)
        guard isOrnament(scalar) else { return nil }
        offset += length
      }
    }
    return numbers.first
  }

  private static func isWord(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let lower = word.map { $0 | 0x20 }
    return lower == Array("page".utf8) || lower == Array("of".utf8) || lower == Array("p".utf8)
  }

  private static func isOrnament(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x2D, 0x2F, 0x7C, 0x7E, 0x5B, 0x5D, 0x28, 0x29, 0xA0, 0xB7, 0x3000: true
    case 0x2010...0x2015, 0x2500, 0x2501, 0xFF0D, 0xFF0F, 0x30FB, 0x2022, 0xFF08, 0xFF09: true
    // 第 页 頁 共
    case 0x7B2C, 0x9875, 0x9801, 0x5171: true
    default: false
    }
  }

  /// A small number in lowercase Roman figures, as front matter is paged with.
  private static func roman(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard text.count <= 6 else { return nil }
    var total = 0
    var last = 0
    for offset in text.reversed() {
      let value =
        switch bytes[offset] {
        case UInt8(ascii: "i"): 1
        case UInt8(ascii: "v"): 5
        case UInt8(ascii: "x"): 10
        case UInt8(ascii: "l"): 50
        default: 0
        }
      guard value > 0 else { return nil }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total > 0 ? total : nil
  }
}
