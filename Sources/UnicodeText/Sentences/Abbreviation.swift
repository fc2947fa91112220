/// Words whose full stop ends no sentence.
enum Abbreviation {
  /// What a full stop behind a word means.
  enum Meaning {
    /// The sentence goes on, whatever follows.
    case goesOn
    /// The sentence goes on where a number follows.
    case numbers
  }

  /// What the full stop at an offset means by the word before it; `nil` where that is no abbreviation.
  static func meaning(ofStopAt stop: Int, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Meaning? {
    var first = stop
    while first > start, stop - first <= longest, isLetter(bytes[first - 1]) || bytes[first - 1] == 0x2E { first -= 1 }
    guard first < stop, stop - first <= longest else { return nil }
    let word = String(decoding: bytes[first..<stop], as: UTF8.self)
    if isInitial(word) || titles.contains(word) || others.contains(word.lowercased()) { return .goesOn }
    return numbered.contains(word.lowercased()) ? .numbers : nil
  }

  /// Longer words are none; so the way back is bounded.
  private static let longest = 8

  /// Whether the word is a name's initial, or several set solid: `J`, `J.R.R`.
  ///
  /// `I` is a word of its own.
  private static func isInitial(_ word: String) -> Bool {
    let letters = word.split(separator: ".")
    return word != "I" && letters.allSatisfy { $0.count == 1 && $0.allSatisfy(\.isUppercase) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  private static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Messrs", "Mme", "Mlle", "Dr", "Prof", "St", "Rev", "Hon", "Gen", "Col", "Maj", "Capt", "Lt",
    "Sgt", "Gov", "Sen", "Rep", "Pres", "Mt", "Ft", "Cf",
  ]

  private static let others: Set<String> = [
    "e.g", "i.e", "eg", "ie", "cf", "vs", "viz", "al", "ca", "approx", "resp", "ibid",
  ]

  private static let numbered: Set<String> = [
    "no", "nos", "p", "pp", "vol", "vols", "ch", "chap", "sec", "sect", "art", "fig", "figs", "eq", "eqs", "tab", "par",
    "n", "l", "ll", "c", "v", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]
}
