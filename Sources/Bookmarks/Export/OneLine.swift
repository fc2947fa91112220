/// Text made fit for one line of a terminal.
package enum OneLine {
  /// A text in which white space and control characters have become single blanks, and without what would turn text
  /// around.
  package static func text(of text: String) -> String {
    text.unicodeScalars.split(whereSeparator: isBlank).map(visible).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lines of a text, each as one line; none that is empty.
  static func lines(of text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { Self.text(of: String($0)) }.filter { !$0.isEmpty }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
  }

  private static func visible(_ word: Substring.UnicodeScalarView) -> String {
    // UAX #9, section 2: embeddings, overrides and isolates, which reach beyond where they stand.
    String(String.UnicodeScalarView(word.filter { !(0x202A...0x202E ~= $0.value || 0x2066...0x2069 ~= $0.value) }))
  }
}
