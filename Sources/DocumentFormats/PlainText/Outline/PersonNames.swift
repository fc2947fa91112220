/// Tells a line that names authors from one that is a title.
enum PersonNames {
  /// Words and marks between names, blanks around the words.
  private static let separators = [
    ", and ", " and ", " und ", " et ", " y ", " e ", " i ", " и ", " och ", " en ", "以及", "和", "及", "，", "、", ",", ";",
    "；", "&",
    "·",
  ]

  /// Longer lines are no list of names.
  private static let longest = 200

  /// Whether most of what marks part is a name: a given name and a surname, or two to four Han characters.
  ///
  /// One Han word alone, as 红楼梦, is rather a title.
  static func areAll(of text: String) -> Bool {
    guard text.count <= longest else { return false }
    let parts = parts(of: withoutBrackets(text))
    let names = parts.count(where: isName)
    if parts.count == 1 { return names == 1 && parts[0].contains(" ") }
    return names >= 2 && names * 3 >= parts.count * 2
  }

  private static func parts(of text: String) -> [String] {
    separators.reduce([text]) { parts, separator in parts.flatMap { $0.split(separator: separator).map(String.init) } }
      .map { String($0.trimmingPrefix { $0.isWhitespace }) }.filter { !$0.isEmpty }
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if "(（[".contains(character) { depth += 1 }
      defer { if ")）]".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private static func isName(_ part: String) -> Bool {
    let han = part.unicodeScalars.filter { 0x4E00..<0xA000 ~= $0.value }
    if !han.isEmpty { return han.count == part.unicodeScalars.count && (2...4).contains(han.count) }
    let words = part.split(whereSeparator: \.isWhitespace)
    // de, van, von, bin
    let isParticle = { (word: Substring) in word.count <= 3 && word.allSatisfy(\.isLowercase) }
    return (2...4).contains(words.count) && words.first?.first?.isUppercase == true
      && words.allSatisfy { word in
        word.allSatisfy { $0.isLetter || "-.'’".contains($0) } && (word.first?.isUppercase == true || isParticle(word))
      }
  }
}
