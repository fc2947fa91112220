/// Reads JSON (RFC 8259) from bytes that may be anything.
package struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  /// How many arrays and objects may stand inside each other, so that no file exhausts the stack.
  private static let greatestDepth = 64

  /// The value of a whole text.
  package static func value(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONValue {
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSONValue, JSONSyntaxError> in
      Result { () throws(JSONSyntaxError) in try value(of: buffer) }
    }
    return try result.get()
  }

  private static func value(of bytes: UnsafeBufferPointer<UInt8>) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.readValue(depth: 0)
    parser.skipWhiteSpace()
    guard parser.offset == bytes.count else { throw parser.failure }
    return value
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }
}

extension JSONParser {
  private var failure: JSONSyntaxError { JSONSyntaxError(offset: offset) }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipWhiteSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
  }

  /// Takes a byte if it comes next after white space.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipWhiteSpace()
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ character: Unicode.Scalar) throws(JSONSyntaxError) {
    guard take(character) else { throw failure }
  }

  private mutating func readValue(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    skipWhiteSpace()
    guard let first = next, depth < Self.greatestDepth else { throw failure }
    switch first {
    case UInt8(ascii: "{"): return .object(try readObject(depth: depth))
    case UInt8(ascii: "["): return .array(try readArray(depth: depth))
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", as: .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", as: .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", as: .null)
    default: return .number(try readNumber())
    }
  }

  private mutating func readObject(depth: Int) throws(JSONSyntaxError) -> JSONObject {
    var object = JSONObject()
    offset += 1
    if take("}") { return object }
    repeat {
      skipWhiteSpace()
      guard next == UInt8(ascii: "\"") else { throw failure }
      let name = try readString()
      try expect(":")
      object.append(name, try readValue(depth: depth + 1))
    } while take(",")
    try expect("}")
    return object
  }

  private mutating func readArray(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    var values: [JSONValue] = []
    offset += 1
    if take("]") { return values }
    repeat {
      values.append(try readValue(depth: depth + 1))
    } while take(",")
    try expect("]")
    return values
  }

  private mutating func readWord(_ word: StaticString, as value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else { throw failure }
      offset += 1
    }
    return value
  }

  private mutating func readNumber() throws(JSONSyntaxError) -> String {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    if next == UInt8(ascii: "0") { offset += 1 } else { try skipDigits() }
    if next == UInt8(ascii: ".") {
      offset += 1
      try skipDigits()
    }
    if let exponent = next, exponent | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try skipDigits()
    }
    return text(start..<offset)
  }

  private mutating func skipDigits() throws(JSONSyntaxError) {
    let start = offset
    while let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { offset += 1 }
    guard offset > start else { throw failure }
  }
}

extension JSONParser {
  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private mutating func readString() throws(JSONSyntaxError) -> String {
    offset += 1
    var start = offset
    var read = ""
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = text(start..<offset)
        offset += 1
        return read.isEmpty ? rest : read + rest
      case UInt8(ascii: "\\"):
        read += text(start..<offset)
        offset += 1
        read.unicodeScalars.append(try readEscape())
        start = offset
      case 0..<0x20: throw failure
      default: offset += 1
      }
    }
    throw failure
  }

  private mutating func readEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    guard let byte = next else { throw failure }
    offset += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return Unicode.Scalar(byte)
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try readUnicodeEscape()
    default:
      offset -= 1
      throw failure
    }
  }

  /// Half a surrogate pair without the other half becomes U+FFFD.
  private mutating func readUnicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let high = try readFourDigits()
    if let scalar = Unicode.Scalar(high) { return scalar }
    let behindHigh = offset
    if high < 0xDC00, next == UInt8(ascii: "\\"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "u") {
      offset += 2
      let low = try readFourDigits()
      if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + low - 0xDC00) {
        return scalar
      }
      offset = behindHigh
    }
    return "\u{FFFD}"
  }

  private mutating func readFourDigits() throws(JSONSyntaxError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw failure }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }
}
