/// The letter under which a place is marked in its document: a–z or A–Z.
package struct LetterMark: Hashable, Sendable {
  package let letter: Character

  /// `nil` for anything but an ASCII letter.
  package init?(_ letter: Character) {
    guard letter.isASCII, letter.isLetter else { return nil }
    self.letter = letter
  }
}
