/// Text made fit for one line of a terminal.
enum OneLine {
  /// A text in which white space and control characters have become single blanks.
  static func text(of text: String) -> String {
    let isBlank = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
    }
    return text.unicodeScalars.split(whereSeparator: isBlank).map { String($0) }.joined(separator: " ")
  }
}
