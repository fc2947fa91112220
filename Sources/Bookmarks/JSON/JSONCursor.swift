/// Goes through JSON (RFC 8259) value by value, over bytes that may be anything.
///
/// What is not asked for is passed over without being made a value, which is most of a large file.
struct JSONCursor {
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The offset of the next byte.
  private(set) var offset: Int

  private var depth = 0

  /// How many arrays and objects may stand inside each other, so that no file exhausts the stack.
  private static let greatestDepth = 64

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    self.offset = offset
  }
}

extension JSONCursor {
  /// The error of a byte that cannot stand here.
  var failure: JSONSyntaxError { JSONSyntaxError(offset: offset) }

  /// Whether all that stands behind is white space.
  var isAtEnd: Bool {
    mutating get {
      skipWhiteSpace()
      return offset == bytes.count
    }
  }

  /// The first byte of the value that comes next.
  var first: UInt8? {
    mutating get {
      skipWhiteSpace()
      return next
    }
  }

  /// The text of bytes that the cursor has passed.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// Goes through the members of an object; the body has to pass each one's value.
  mutating func passMembers(
    _ body: (inout JSONCursor, _ name: JSONName) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try enter("{")
    if !take("}") {
      repeat {
        let (range, hasEscapes) = try passString()
        try expect(":")
        try body(&self, JSONName(bytes: bytes, range: range, hasEscapes: hasEscapes))
      } while take(",")
      try expect("}")
    }
    depth -= 1
  }

  /// Goes through the elements of an array; the body has to pass each one.
  mutating func passElements(
    _ body: (inout JSONCursor) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try enter("[")
    if !take("]") {
      repeat { try body(&self) } while take(",")
      try expect("]")
    }
    depth -= 1
  }

  /// Passes a value of any kind, and returns where it stands.
  @discardableResult
  mutating func passValue() throws(JSONSyntaxError) -> Range<Int> {
    let byte = first
    let start = offset
    switch byte {
    case UInt8(ascii: "{"): try passMembers { cursor, _ throws(JSONSyntaxError) in try cursor.passValue() }
    case UInt8(ascii: "["): try passElements { cursor throws(JSONSyntaxError) in try cursor.passValue() }
    case UInt8(ascii: "\""): _ = try passString()
    case UInt8(ascii: "t"): try pass("true")
    case UInt8(ascii: "f"): try pass("false")
    case UInt8(ascii: "n"): try pass("null")
    default: _ = try passNumber()
    }
    return start..<offset
  }

  /// Passes a word such as `null`.
  mutating func pass(_ word: StaticString) throws(JSONSyntaxError) {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw failure }
      offset += 1
    }
  }

  /// Passes a number and returns its digits.
  mutating func passNumber() throws(JSONSyntaxError) -> Range<Int> {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try passDigits() }
    if next == UInt8(ascii: ".") {
      offset += 1
      try passDigits()
    }
    if let exponent = next, exponent | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try passDigits()
    }
    return start..<offset
  }

  /// Passes a string and returns what stands between its quotes, and whether there are escapes in it.
  mutating func passString() throws(JSONSyntaxError) -> (range: Range<Int>, hasEscapes: Bool) {
    skipWhiteSpace()
    guard next == UInt8(ascii: "\"") else { throw failure }
    offset += 1
    let start = offset
    var hasEscapes = false
    while offset < bytes.count {
      passPlainText()
      guard offset < bytes.count else { break }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return (start..<offset - 1, hasEscapes)
      case UInt8(ascii: "\\"):
        hasEscapes = true
        offset += 1
        try passEscape()
      case 0..<0x20: throw failure
      default: offset += 1
      }
    }
    throw failure
  }
}

extension JSONCursor {
  /// Passes text of a string, eight bytes at a time, up to one that ends it, begins an escape or is a control; the last few
  /// bytes of all are left.
  private mutating func passPlainText() {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    let low: UInt64 = 0x0101_0101_0101_0101
    let high = low << 7
    while offset + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let quotes = word ^ low &* 0x22
      let backslashes = word ^ low &* 0x5C
      // Where a byte is less than n, subtracting n sets the highest bit, which it does not have. What is borrowed from the
      // bytes behind it may set theirs too: the first is right.
      let ends = (quotes &- low) & ~quotes | (backslashes &- low) & ~backslashes | (word &- low &* 0x20) & ~word
      guard ends & high == 0 else {
        offset += (ends & high).trailingZeroBitCount / 8
        return
      }
      offset += 8
    }
  }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipWhiteSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipWhiteSpace()
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONSyntaxError) {
    guard take(character) else { throw failure }
  }

  private mutating func enter(_ bracket: Unicode.Scalar) throws(JSONSyntaxError) {
    skipWhiteSpace()
    guard depth < Self.greatestDepth else { throw failure }
    try expect(bracket)
    depth += 1
  }

  private mutating func passDigits() throws(JSONSyntaxError) {
    let start = offset
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    guard offset > start else { throw failure }
  }

  private mutating func passEscape() throws(JSONSyntaxError) {
    switch next.map(Unicode.Scalar.init) {
    case "\"", "\\", "/", "b", "f", "n", "r", "t": offset += 1
    case "u":
      offset += 1
      for _ in 0..<4 {
        guard let byte = next, Character(Unicode.Scalar(byte)).isHexDigit else { throw failure }
        offset += 1
      }
    default: throw failure
    }
  }
}
