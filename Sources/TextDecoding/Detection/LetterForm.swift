/// What matters of a character for how well a word reads.
struct LetterForm {
  private enum Kind {
    case small, capital, otherLetter, mark, quotation, apostrophe, digit, currency, sign, control, space
  }
  private enum Script { case none, latin, greek, cyrillic, hebrew, arabic, thai, other }

  private let kind: Kind
  private let script: Script
  private let isFrequent: Bool

  private let isConsonant, isDegree, isQuotationMark, isBullet: Bool

  /// Whether the letter is ŕ or ĺ, which make syllables of Slovak between consonants, and are no letters of another language.
  private let isSyllabic: Bool

  /// Whether the letter is ď or ť, behind which n, l, r, f and v do not stand.
  private let isSoft: Bool

  private let isVowel, isHardConsonant: Bool

  /// Whether no word begins with the letter, or none goes on behind it.
  private let neverBegins, alwaysEnds: Bool

  /// The vowels beyond ASCII of the languages whose encodings are told apart.
  private static let vowels = Set(
    "ÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝàáâãäåæèéêëìíîïòóôõöøùúûüýÿĀāĂăĄąĒēĔĕĖėĘęĚěĨĩĪīĬĭĮįİıŌōŎŏŐőŒœŨũŪūŬŭŮůŰűŲųŶŷŸƠơƯư"
      .unicodeScalars
      .map(\.value))

  /// - Parameter alphabet: The letters that the text's language has beyond ASCII.
  init(_ scalar: Unicode.Scalar, alphabet: Set<UInt32> = []) {
    let value = scalar.value
    isFrequent =
      value < 0x370
      ? alphabet.contains(value)
      : FrequentCharacters.letters.contains(scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value)
    isQuotationMark = "«»“”„‘‚".unicodeScalars.contains(scalar)
    isBullet = value == 0x2022
    isDegree = value == 0xB0
    isConsonant = value >= 0x80 && value < 0x250 && !Self.vowels.contains(value)
    isSyllabic = "ŕĺŔĹ".unicodeScalars.contains(scalar)
    isSoft = "ďť".unicodeScalars.contains(scalar)
    isVowel = "aeiouyAEIOUY".unicodeScalars.contains(scalar) || Self.vowels.contains(value)
    isHardConsonant = "nlrfv".unicodeScalars.contains(scalar)
    neverBegins = "ъыьς".unicodeScalars.contains(scalar)
    alwaysEnds = "ςךםןףץ".unicodeScalars.contains(scalar)
    switch scalar.properties.generalCategory {
    case .lowercaseLetter: kind = .small
    case .uppercaseLetter, .titlecaseLetter: kind = .capital
    case .otherLetter, .modifierLetter: kind = .otherLetter
    case .nonspacingMark, .spacingMark: kind = .mark
    case .control where 0x09...0x0D ~= value: kind = .space
    case .control, .unassigned, .privateUse, .surrogate: kind = .control
    case .spaceSeparator: kind = .space
    case .decimalNumber: kind = .digit
    case .currencySymbol: kind = .currency
    case .finalPunctuation where value == 0x2019: kind = .apostrophe
    case .initialPunctuation, .finalPunctuation, .dashPunctuation: kind = .quotation
    default:
      let isUsual = value < 0x80 || "©®°…«»„‚§·¿¡•".unicodeScalars.contains(scalar)
      kind = value == 0xFFFD ? .control : isUsual ? .quotation : .sign
    }
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: script = .latin
    case 0x370...0x3FF: script = .greek
    case 0x400...0x52F: script = .cyrillic
    case 0x590...0x5FF: script = .hebrew
    case 0x600...0x6FF: script = .arabic
    case 0xE00...0xE7F: script = .thai
    default: script = kind == .small || kind == .capital || kind == .otherLetter ? .other : .none
    }
  }

  var isLetter: Bool { script != .none }

  /// Whether it is a part of a word, or a mark that stands next to one.
  private var isWord: Bool { isLetter || kind == .digit || kind == .apostrophe }

  /// How well the character stands between its neighbours, from -4 to 1.5.
  ///
  /// - Parameters:
  ///   - afterNext: What stands behind `next`.
  ///   - run: How many letters beyond ASCII stand before it without another character between.
  func plausibility(
    after previous: LetterForm, before next: LetterForm?, afterNext: LetterForm?, run: Int
  ) -> Double {
    let isAmidLetters = previous.isLetter && next?.isLetter == true
    switch kind {
    case .control: return -4
    case .space: return 0.5
    case .apostrophe: return isAmidLetters ? 1.6 : 0.8
    case .digit: return 0
    case .currency: return previous.kind == .digit || next?.kind == .digit ? 1 : isAmidLetters ? -2 : 0
    case .quotation where isBullet && previous.kind == .space && next?.kind == .space: return 1.5
    case .quotation where isQuotationMark && !isAmidLetters && previous.isWord != (next?.isWord ?? false): return 1.5
    case .quotation: return isAmidLetters ? -0.5 : 0.8
    case .sign where isDegree && previous.kind == .digit: return 0.8
    case .sign: return isAmidLetters ? -2 : previous.isLetter || next?.isLetter == true ? -1 : -0.2
    case .mark:
      let isAfterItsLetter = previous.script == script || script == .none && previous.isLetter
      return isAfterItsLetter || previous.kind == .mark ? 0.8 : -1
    case .small, .capital, .otherLetter: break
    }
    var value = script == .other ? -1 : !isFrequent ? 0.7 : kind == .capital ? 1.3 : 1.5
    if previous.isLetter && previous.script != script { value -= 2 }
    if let next, next.isLetter && next.script != script { value -= 2 }
    // A letter of another alphabet hardly stands alone.
    if script != .latin, !previous.isLetter, next?.isLetter != true { value -= 1.5 }
    if kind == .capital && previous.kind == .small || kind == .small && next?.kind == .capital { value -= 2 }
    if script == .latin {
      // Words in Latin letters have some of ASCII amid the others, and none is an accented consonant alone.
      if run >= 3 { value -= run == 3 ? 1 : 2.5 }
      if isConsonant, previous.kind == .space, next?.kind == .space { value -= 2 }
      // “là” and “geïn” read wrongly.
      if isSyllabic, previous.isVowel || next.map({ !$0.isLetter || $0.isVowel }) ?? true { value -= 2 }
      if isSoft, next?.isHardConsonant == true { value -= 2 }
      // “5½” read wrongly.
      if previous.kind == .digit { value -= 2 }
      // “«St…” read wrongly: a capital before a capitalised word.
      if kind == .capital, next?.kind == .capital, afterNext?.kind == .small { value -= 2 }
    }
    if neverBegins && !previous.isLetter || alwaysEnds && next?.isLetter == true { value -= 2 }
    return value
  }
}
