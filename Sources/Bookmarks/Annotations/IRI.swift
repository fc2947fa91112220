/// Names as IRIs (RFC 3987): identifiers, files, digests.
enum IRI {
  private static let uuidScheme = "urn:uuid:"

  /// Where the groups of a UUID end, in hexadecimal digits.
  private static let uuidGroups = [8, 12, 16, 20]

  /// The UUID of 32 hexadecimal digits.
  static func uuid(_ digits: String) -> String {
    var text = uuidScheme
    for (index, digit) in digits.enumerated() {
      if uuidGroups.contains(index) { text.append("-") }
      text.append(digit)
    }
    return text
  }

  /// The 32 lower-case digits of a UUID; `nil` for any other IRI.
  static func digits(ofUUID text: String) -> String? {
    guard text.lowercased().hasPrefix(uuidScheme) else { return nil }
    let uuid = text.dropFirst(uuidScheme.count).lowercased()
    let digits = uuid.filter { $0 != "-" }
    return isDigits(digits) && Self.uuid(digits) == uuidScheme + uuid ? digits : nil
  }

  /// Whether a text is 32 lower-case hexadecimal digits.
  static func isDigits(_ text: String) -> Bool {
    text.utf8.count == 32 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The name of some content by its digest, in the form that leaves its bits to who makes it (RFC 9562, version 8).
  static func ofDigest(of text: String) -> String {
    var digits = Array(ContentDigest.digits(of: Array(text.utf8)))
    digits[12] = "8"
    digits[16] = "8"
    return uuid(String(digits))
  }

  /// Whether a text can stand as an IRI: a scheme, a colon, and nothing that no IRI has.
  static func isIRI(_ text: String) -> Bool {
    guard let colon = text.unicodeScalars.firstIndex(of: ":") else { return false }
    let scheme = text.unicodeScalars[..<colon]
    guard let first = scheme.first, first.isASCII, first.properties.isAlphabetic,
      scheme.allSatisfy({ $0.isASCII && ($0.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains($0)) })
    else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !(0x7F..<0xA0).contains($0.value) && !$0.properties.isWhitespace
        && !"<>\"{}|\\^`".unicodeScalars.contains($0)
    }
  }
}

extension IRI {
  /// The name of a file by its absolute path (RFC 8089).
  static func ofFile(_ path: String) -> String {
    path.utf8.reduce(into: path.hasPrefix("/") ? "file://" : "file:") { text, byte in
      let isPlain = (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte)
      let digits = String(byte, radix: 16, uppercase: true)
      text += isPlain ? String(Unicode.Scalar(byte)) : "%" + (byte < 0x10 ? "0" : "") + digits
    }
  }

  /// The absolute path of a file on this machine, or of one whose host is not said; `nil` for any other name.
  static func path(ofFile text: String) -> String? {
    let lowercased = text.lowercased()
    let rest: Substring
    if lowercased.hasPrefix("file://localhost/") {
      rest = text.dropFirst("file://localhost".count)
    } else if lowercased.hasPrefix("file:///") {
      rest = text.dropFirst("file://".count)
    } else if lowercased.hasPrefix("file:/"), !lowercased.hasPrefix("file://") {
      rest = text.dropFirst("file:".count)
    } else {
      return nil
    }
    return decoded(rest.prefix { $0 != "#" && $0 != "?" })
  }

  /// A text with the bytes in place of `%` and their digits; `nil` where that is no UTF-8 or holds a NUL.
  private static func decoded(_ text: Substring) -> String? {
    let utf8 = Array(text.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < utf8.count {
      if utf8[index] == UInt8(ascii: "%"), index + 2 < utf8.count,
        let byte = UInt8(String(decoding: utf8[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(utf8[index])
        index += 1
      }
    }
    guard !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
