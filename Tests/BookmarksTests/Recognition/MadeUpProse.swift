import TestSupport

/// Text without sense in a vocabulary of its own, whose words come as often as in a language: the n-th 1/n times as often.
struct MadeUpProse {
  enum Script: CaseIterable { case han, latin }

  private let words: [String]
  private let script: Script

  init(_ script: Script, using random: inout SeededGenerator) {
    self.script = script
    words = (0..<2048).map { _ in
      switch script {
      case .han:
        String(
          String.UnicodeScalarView(
            (0..<Int.random(in: 1...2, using: &random)).compactMap { _ in
              Unicode.Scalar(UInt32.random(in: 0x4E00...0x5E00, using: &random))
            }))
      case .latin:
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
          String("bcdfglmnprst".randomElement(using: &random) ?? "b")
            + String("aeiou".randomElement(using: &random) ?? "a")
        }.joined()
      }
    }
  }

  /// Sentences of at least so many characters.
  func text(characters: Int, using random: inout SeededGenerator) -> String {
    var text = ""
    var count = 0
    while count < characters {
      // Each doubling of the rank is equally likely, as by Zipf's law.
      let word = words[Int.random(in: 0..<1 << Int.random(in: 1...11, using: &random), using: &random)]
      text += word
      count += word.count
      let isEnd = Int.random(in: 0..<12, using: &random) == 0
      text += script == .han ? isEnd ? "。\n" : "" : isEnd ? ".\n" : " "
    }
    return text
  }
}
