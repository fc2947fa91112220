extension String {
  /// A text of characters drawn from an alphabet.
  package static func random(
    from alphabet: [Unicode.Scalar], length: Int, using generator: inout SeededGenerator
  ) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<length { scalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &generator)]) }
    return String(scalars)
  }
}

/// A few scalars of every kind that text engines treat apart.
package let scalarsOfEveryKind: [Unicode.Scalar] =
  Array(
    "a Z9.-/(“”‘’—…·中文，。、：；！？（）《》「」ぁっかー가각한éß%％℃\u{0}\u{7}\t\n\r\u{7F}\u{85}\u{A0}\u{AD}"
      .unicodeScalars
  ) + [
    "\u{300}", "\u{489}", "\u{600}", "\u{61C}", "\u{903}", "\u{915}", "\u{94D}", "\u{E33}", "\u{1100}", "\u{1161}",
    "\u{11A8}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{2764}",
    "\u{3000}", "\u{302A}", "\u{3099}", "\u{FE0F}", "\u{FEFF}", "\u{FF9E}", "\u{FFFE}", "\u{1F1E6}", "\u{1F1E8}",
    "\u{1F468}", "\u{1F3FD}", "\u{1F600}", "\u{20000}", "\u{E0067}", "\u{E0100}", "\u{10FFFF}",
  ]
