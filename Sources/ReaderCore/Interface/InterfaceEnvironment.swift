/// What a session takes from where it runs: the interface's words, its keys, whether colours are wanted, and chance.
package struct InterfaceEnvironment {
  package let language: Language
  private let words: Words
  package var usesColor: Bool

  /// Where the identifiers of bookmarks come from.
  package var random: any RandomNumberGenerator

  package init(
    language: Language, usesColor: Bool = true, random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) {
    self.language = language
    words = Words(strings: .inLanguage(language))
    self.usesColor = usesColor
    self.random = random
  }

  package var strings: InterfaceStrings { words.strings }

  /// Asked for only once a key is pressed, as the table takes longer to make than a row of the first screen.
  package var keyMap: KeyMap { .standard }

  /// The interface's words, which are some kilobytes: held once, however often the states that refer to them are copied.
  private final class Words: Sendable {
    let strings: InterfaceStrings

    init(strings: InterfaceStrings) { self.strings = strings }
  }
}
