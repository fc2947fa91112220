/// What a session takes from where it runs: the interface's words, its keys, whether colours are wanted, and chance.
package struct InterfaceEnvironment {
  package var language: Language
  package var strings: InterfaceStrings
  package var keyMap: KeyMap
  package var usesColor: Bool

  /// Where the identifiers of bookmarks come from.
  package var random: any RandomNumberGenerator

  package init(
    language: Language, keyMap: KeyMap = .standard, usesColor: Bool = true,
    random: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) {
    self.language = language
    strings = .inLanguage(language)
    self.keyMap = keyMap
    self.usesColor = usesColor
    self.random = random
  }
}
