/// A sentence cut at the places that it leaves open.
struct SentencePattern {
  enum Part {
    case literal([UInt8])
    case open(WordKind)
  }

  let parts: [Part]

  /// Reads `{人}在{处}`.
  ///
  /// What stands in braces without being the name of a kind stays as it is.
  init(_ notation: String) {
    var parts: [Part] = []
    var literal = ""
    var rest = Substring(notation)
    while let character = rest.first {
      let name = rest.dropFirst()
      if character == "{", let kind = name.first.flatMap(WordKind.init), name.dropFirst().first == "}" {
        if !literal.isEmpty { parts.append(.literal(Array(literal.utf8))) }
        literal = ""
        parts.append(.open(kind))
        rest = name.dropFirst(2)
      } else {
        literal.append(character)
        rest = name
      }
    }
    if !literal.isEmpty { parts.append(.literal(Array(literal.utf8))) }
    self.parts = parts
  }
}
