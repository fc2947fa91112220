/// What matters of a character for how well a word reads.
struct LetterForm {
  private enum Kind { case small, capital, otherLetter, mark, quotation, sign, control, space }
  private enum Script { case none, latin, greek, cyrillic, hebrew, arabic, thai, other }

  private let kind: Kind
  private let script: Script
  private let isFrequent: Bool

  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    isFrequent = FrequentCharacters.letters.contains(value) || 0x5D0...0x5EA ~= value || 0x620...0x64A ~= value
      || "äöüßéèêàçñóáíúşğıčšžěřőűąęłåøæ".unicodeScalars.contains(scalar)
    switch scalar.properties.generalCategory {
    case .lowercaseLetter: kind = .small
    case .uppercaseLetter, .titlecaseLetter: kind = .capital
    case .otherLetter, .modifierLetter: kind = .otherLetter
    case .nonspacingMark, .spacingMark: kind = .mark
    case .control, .unassigned, .privateUse, .surrogate: kind = .control
    case .spaceSeparator: kind = .space
    case .initialPunctuation, .finalPunctuation, .dashPunctuation: kind = .quotation
    default: kind = value == 0xFFFD ? .control : value < 0x80 || "©®°…€«»„‚§·".unicodeScalars.contains(scalar) ? .quotation : .sign
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

  private var isLetter: Bool { script != .none }

  /// How well the character stands between its neighbours, from -4 to 1.5.
  func plausibility(after previous: LetterForm, before next: LetterForm?) -> Double {
    let isAmidLetters = previous.isLetter && next?.isLetter == true
    switch kind {
    case .control: return -4
    case .space: return 0.5
    case .quotation: return isAmidLetters ? -0.5 : 0.8
    case .sign: return isAmidLetters ? -2 : previous.isLetter || next?.isLetter == true ? -1 : -0.2
    case .mark: return previous.isLetter || previous.kind == .mark ? 0.8 : -1
    case .small, .capital, .otherLetter: break
    }
    var value = script == .other ? -1 : isFrequent ? 1.5 : 0.7
    if previous.isLetter && previous.script != script { value -= 2 }
    if let next, next.isLetter && next.script != script { value -= 2 }
    if kind == .capital && previous.kind == .small { value -= 2 }
    return value
  }
}
