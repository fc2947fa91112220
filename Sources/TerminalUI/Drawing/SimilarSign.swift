/// Signs of ASCII that stand for others on terminals that lack those.
enum SimilarSign {
  private static let signs: [(alike: Unicode.Scalar, characters: String)] = [
    ("|", "│┃▏"), ("-", "─━−‐‑‒–—―"), (">", "▸▶›»→》〉"), ("<", "◂◀‹«←《〈"), ("*", "▪•●■★◆"), ("o", "◦○□☆◇"),
    (".", "…·・。"), ("\"", "“”„″「」『』"), ("'", "‘’‚′"), (",", "、"), ("+", "✓✔"), ("x", "×✗✘"), (" ", "\u{A0}\u{3000}"),
    ("[", "⟨【〔"), ("]", "⟩】〕"),
  ]

  private static let table: [Unicode.Scalar: Unicode.Scalar] = signs.reduce(into: [:]) { table, sign in
    for scalar in sign.characters.unicodeScalars { table[scalar] = sign.alike }
  }

  /// The sign, or the letter without its marks; `nil` where nothing is alike.
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)
    default: table[scalar] ?? letter(scalar)
    }
  }

  /// The letter that a name tells: “LATIN SMALL LETTER A WITH CARON”.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 4, words[2] == "LETTER", words[4] == "WITH", words[3].unicodeScalars.count == 1,
      let letter = words[3].unicodeScalars.first
    else { return nil }
    return words[1] == "SMALL" ? Unicode.Scalar(letter.value + 0x20) : letter
  }
}
