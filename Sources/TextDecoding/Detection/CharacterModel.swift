internal import Glibc

/// How surprising each character is in ordinary text of a language.
///
/// The encodings of Chinese, Japanese and Korean share nearly all pairs of bytes, so that being well-formed says little.
/// But what is decoded wrongly is made of characters that texts seldom have. The parts that groups of characters have in
/// such texts are rough counts; what a wrong reading is told by is several times larger than their error.
struct CharacterModel: Sendable {
  /// By scalar of the Basic Multilingual Plane, in parts of a nat.
  private let surprises: [UInt8]

  private static let partsOfNat = 16.0

  /// That of what no group holds.
  private static let unknown = 15.9

  /// Of a control character, of private use, or U+FFFD.
  static let damage = 16.0

  /// Of a character in ASCII: a pair of bytes in one encoding may be two characters in another.
  static let ascii = 4.0

  /// Groups of characters with the part that each makes up of a text; a character counts for the first that holds it.
  init(_ groups: [(part: Double, characters: Set<UInt32>)]) {
    var surprises = [UInt8](repeating: UInt8(Self.unknown * Self.partsOfNat), count: 0x10000)
    for group in groups.reversed() {
      let surprise = min(Self.unknown, -log(group.part / Double(max(1, group.characters.count))))
      for value in group.characters where value < 0x10000 { surprises[Int(value)] = UInt8(surprise * Self.partsOfNat) }
    }
    self.surprises = surprises
  }

  /// In nats: minus the logarithm of the part that the character makes up of a text.
  func surprise(of scalar: Unicode.Scalar) -> Double {
    let value = Int(scalar.value)
    return switch value {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: Self.ascii
    case 0..<0xA0, 0xE000...0xF8FF, 0xFFFD...0xFFFF: Self.damage
    default: value < 0x10000 ? Double(surprises[value]) / Self.partsOfNat : Self.unknown
    }
  }
}

extension CharacterModel {
  static let chinese = CharacterModel([
    (0.15, CommonCharacters.punctuation), (0.62, FrequentCharacters.chinese), (0.2, CommonCharacters.chinese),
    (0.01, CommonCharacters.signs), (0.01, CommonCharacters.rareChinese), (0.0003, CommonCharacters.kana),
  ])

  static let japanese = CharacterModel([
    (0.12, CommonCharacters.punctuation), (0.54, CommonCharacters.kana), (0.17, FrequentCharacters.japanese),
    (0.06, FrequentCharacters.chinese),
    (0.08, CommonCharacters.japanese), (0.01, CommonCharacters.signs), (0.004, CommonCharacters.rareJapanese),
    (0.001, CommonCharacters.halfwidthKana),
  ])

  static let korean = CharacterModel([
    (0.05, CommonCharacters.punctuation), (0.6, FrequentCharacters.korean), (0.3, CommonCharacters.korean),
    (0.01, CommonCharacters.signs), (0.01, CommonCharacters.koreanHanja),
  ])
}
