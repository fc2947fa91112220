internal import DocumentModel

/// What makes two source lines the same but for their numbers: a hash of the text without white space, digits masked.
struct LineKey: Hashable, Sendable {
  let hash: UInt64

  /// The last number in the text, -1 where there is none.
  let number: Int

  init(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var hash = ByteHash()
    var number = -1
    var inDigits = false
    var offset = text.lowerBound
    while offset < text.upperBound {
      let byte = bytes[offset]
      if byte >= 0x30 && byte <= 0x39 {
        if !inDigits {
          number = 0
          hash.combine(UInt8(ascii: "#"))
        }
        inDigits = true
        number = min(number * 10 + Int(byte - 0x30), 1_000_000)
        offset += 1
        continue
      }
      inDigits = false
      let space = WhiteSpace.length(at: offset, in: bytes, limit: text.upperBound)
      if space > 0 {
        offset += space
        continue
      }
      hash.combine(byte)
      offset += 1
    }
    self.hash = hash.value
    self.number = number
  }

  /// A hash of all numbers in a text but the last; `nil` where there are none.
  static func numbersBeforeLast(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var hash = ByteHash()
    var before: UInt64?
    var inDigits = false
    for byte in bytes[text] {
      let isDigit = byte >= 0x30 && byte <= 0x39
      if isDigit {
        if !inDigits { before = hash.value }
        hash.combine(byte)
      } else if inDigits {
        hash.combine(UInt8(ascii: "#"))
      }
      inDigits = isDigit
    }
    return before == ByteHash().value ? nil : before
  }

  /// The key that all bare page numbers share.
  static let pageNumber: UInt64 = 1

  /// The key that all page numbers in capital Roman figures share.
  static let capitalRoman: UInt64 = 3

  /// The key of a line that holds nothing but a page number.
  static func ofNumber(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    PageNumberForm.isCapitalRoman(text, in: bytes) ? capitalRoman : pageNumber
  }

  /// Whether a key is one of those that page numbers share.
  static func isNumber(_ key: UInt64) -> Bool { key == pageNumber || key == capitalRoman }

  /// The key that all running heads in capitals share: they tell the chapter or section that a page is in.
  static let capitals: UInt64 = 2

  /// Whether a text has letters, all of them capitals, and more than a label.
  static func isCapitals(_ text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = 0
    var words = 0
    var previous: UInt8 = 0x20
    for byte in bytes[text] {
      if byte >= 0x61 && byte <= 0x7A || byte >= 0xE3 { return false }
      if byte >= 0x41 && byte <= 0x5A {
        letters += 1
        words += previous == 0x20 ? 1 : 0
      }
      previous = byte
    }
    return letters >= 6 && words >= 2
  }
}
