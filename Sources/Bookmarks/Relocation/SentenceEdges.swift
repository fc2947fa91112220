/// Where sentences end and others begin, as far as quoting and finding again have to know.
enum SentenceEdges {
  /// The indices in a text before which a sentence ends, ascending, the ends of the text not among them.
  ///
  /// A sentence ends behind 。！？!? and a full stop that white space follows, with the quotation marks and brackets that
  /// close there, and at the end of a line.
  static func indices(in text: [Character]) -> [Int] {
    var edges: [Int] = []
    var index = 0
    while index < text.count {
      let character = text[index]
      index += 1
      if character.isNewline {
        edges.append(index)
        continue
      }
      guard isTerminator(character) || character == "." else { continue }
      while index < text.count, isTerminator(text[index]) || isClosing(text[index]) { index += 1 }
      if character != "." || index < text.count && text[index].isWhitespace { edges.append(index) }
    }
    return edges.filter { $0 < text.count }
  }

  /// Whether a sentence may end with a scalar.
  static func isEnd(_ scalar: UInt32) -> Bool {
    guard let character = Unicode.Scalar(scalar).map(Character.init) else { return false }
    return isTerminator(character) || isClosing(character) || character == "."
  }

  private static func isTerminator(_ character: Character) -> Bool {
    switch character {
    case "。", "！", "？", "!", "?", "．": true
    default: false
    }
  }

  private static func isClosing(_ character: Character) -> Bool {
    switch character {
    case "”", "’", "」", "』", "）", ")", "】", "》", "\"", "'", "]": true
    default: false
    }
  }
}
