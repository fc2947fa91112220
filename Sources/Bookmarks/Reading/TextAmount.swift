/// How much text there is to read, by what readers of its script count.
package struct TextAmount: Equatable, Sendable {
  /// Han characters, kana and Hangul syllables, without punctuation.
  package var characters: Int

  /// Words of scripts that part words.
  package var words: Int

  package init(characters: Int = 0, words: Int = 0) {
    self.characters = characters
    self.words = words
  }

  package var isEmpty: Bool { characters == 0 && words == 0 }

  package static func + (a: TextAmount, b: TextAmount) -> TextAmount {
    TextAmount(characters: a.characters + b.characters, words: a.words + b.words)
  }

  package static func += (a: inout TextAmount, b: TextAmount) { a = a + b }
}
