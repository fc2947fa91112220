/// What stands at the beginning or the end of a source line, as far as it tells paragraphs and headings apart.
enum EdgeMark: UInt8, Sendable {
  case other
  /// A character of a script written without spaces: Han, kana.
  case solid
  case lowercase
  case uppercase
  /// A letter of a script that has no case or whose case is not looked at.
  case letter
  case digit
  /// A mark that ends a sentence: 。 and .
  case final
  /// ？！ and ? !
  case question
  case ellipsis
  /// A mark inside a sentence: ， 、 and ,
  case pause
  case colon
  case semicolon
  case opener
  case closer
  case dash
  case bullet

  /// Classifies a scalar.
  init(_ scalar: UInt32) {
    self = scalar < 0x80 ? EdgeMark.ascii(scalar) : EdgeMark.beyondASCII(scalar)
  }

  private static func ascii(_ scalar: UInt32) -> EdgeMark {
    switch UInt8(truncatingIfNeeded: scalar) {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lowercase
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .uppercase
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."): .final
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .question
    case UInt8(ascii: ","): .pause
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"): .closer
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: "*"), UInt8(ascii: "+"): .bullet
    default: .other
    }
  }

  private static func beyondASCII(_ scalar: UInt32) -> EdgeMark {
    switch scalar {
    case 0x3002, 0xFF0E, 0xFF61: .final
    case 0xFF01, 0xFF1F: .question
    case 0x2026: .ellipsis
    case 0xFF0C, 0x3001, 0xFE50, 0xFF64: .pause
    case 0xFF1A: .colon
    case 0xFF1B: .semicolon
    case 0x2018, 0x201C, 0x300C, 0x300E, 0x3008, 0x300A, 0x3010, 0x3014, 0x3016, 0xFF08, 0xFF3B, 0xFF62: .opener
    case 0x2019, 0x201D, 0x300D, 0x300F, 0x3009, 0x300B, 0x3011, 0x3015, 0x3017, 0xFF09, 0xFF3D, 0xFF63: .closer
    case 0x2010...0x2015, 0x2500, 0x2501: .dash
    case 0x2022, 0x25CF, 0x25CB, 0x25A0, 0x25A1, 0x25C6, 0x25C7, 0x2605, 0x2606, 0x25E6, 0x2023, 0x2043, 0xF06C: .bullet
    case 0xFF10...0xFF19: .digit
    case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: .solid
    case 0xC0...0x1FFF: letter(scalar)
    default: .other
    }
  }

  /// The case of a letter in Latin, Greek, Cyrillic and other scripts before U+2000; most have none.
  private static func letter(_ scalar: UInt32) -> EdgeMark {
    guard let properties = Unicode.Scalar(scalar)?.properties else { return .letter }
    return properties.isLowercase ? .lowercase : properties.isUppercase ? .uppercase : .letter
  }

  /// Whether this is a mark at which text stops or pauses.
  var isStop: Bool {
    switch self {
    case .final, .question, .ellipsis, .pause, .colon, .semicolon: true
    default: false
    }
  }

  /// Whether a sentence may stop here.
  var endsSentence: Bool { self == .final || self == .question || self == .ellipsis }
}
