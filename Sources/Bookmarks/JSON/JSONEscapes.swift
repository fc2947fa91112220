/// The escapes in the strings of JSON (RFC 8259, 7).
enum JSONEscapes {
  /// A text with the characters that its escapes stand for; half a surrogate pair without the other half becomes U+FFFD.
  ///
  /// - Parameter text: What stands between the quotes of a string that is well-formed.
  static func resolved(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = Substring(text).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\\" { result.append(escape(&rest)) } else { result.append(scalar) }
    }
    return String(result)
  }

  private static func escape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar {
    switch rest.popFirst() {
    case "b": "\u{8}"
    case "f": "\u{C}"
    case "n": "\n"
    case "r": "\r"
    case "t": "\t"
    case "u": unicodeEscape(&rest)
    case let scalar: scalar ?? "\u{FFFD}"
    }
  }

  private static func unicodeEscape(_ rest: inout Substring.UnicodeScalarView) -> Unicode.Scalar {
    let high = fourDigits(&rest)
    if let scalar = Unicode.Scalar(high) { return scalar }
    var behind = rest
    if high < 0xDC00, behind.popFirst() == "\\", behind.popFirst() == "u" {
      let low = fourDigits(&behind)
      if (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + low - 0xDC00) {
        rest = behind
        return scalar
      }
    }
    return "\u{FFFD}"
  }

  private static func fourDigits(_ rest: inout Substring.UnicodeScalarView) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 { value = value << 4 | UInt32(rest.popFirst().flatMap { Character($0).hexDigitValue } ?? 0) }
    return value
  }
}
