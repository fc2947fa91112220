internal import CICU

/// A scalar of a text as the ends of sentences see it.
struct SentenceScalar {
  enum Kind {
    /// 。！？!? and their like in all scripts.
    case terminator
    /// A full stop that also stands in numbers and abbreviations.
    case fullStop
    /// …, of which GB/T 15834 sets two for one mark.
    case ellipsis
    /// —, likewise.
    case dash
    case closing, opening
    /// A quotation mark that both opens and closes.
    case quote
    case separator, space
    /// A mark behind which the sentence goes on.
    case continuation
    case lower, upper, numeric, letter, `extension`, other
  }

  var kind: Kind
  var value: UInt32

  /// Where it ends, in bytes.
  var end: Int

  init(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let (value, length) = ValidUTF8.scalar(at: offset, in: bytes)
    self.value = value
    end = min(bytes.count, offset + length)
    kind = Self.kind(of: value)
  }

  /// Whether it is a letter or mark of a script that is written without spaces.
  var isSetSolid: Bool { value >= 0x2E80 && kind != .space }

  /// The mark that closes what this one opens in round, square or tortoise-shell brackets.
  var closingBracket: UInt32? {
    switch value {
    case 0x28: 0x29
    case 0x5B: 0x5D
    case 0xFF08: 0xFF09
    case 0xFF3B: 0xFF3D
    case 0x3010, 0x3014: value + 1
    default: nil
    }
  }

  /// Whether it closes the title of a work, in which 。！？ are part of a name (GB/T 15834-2011, 4.15).
  var closesTitle: Bool { value == 0x300B || value == 0x3009 }

  private static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x61...0x7A: return .lower
    case 0x4E00..<0xA000: return .letter
    case 0x2026, 0x22EF: return .ellipsis
    case 0x2014, 0x2015, 0x2E3A: return .dash
    // UAX #29 counts semicolons among these only since Unicode 15.1.
    case 0x3B, 0xFF1B: return .continuation
    default: break
    }
    return switch mulu_sentence_class_of(value) {
    case .MULU_SENTENCE_TERMINATOR: .terminator
    case .MULU_SENTENCE_FULL_STOP: .fullStop
    case .MULU_SENTENCE_CLOSING: .closing
    case .MULU_SENTENCE_OPENING: .opening
    case .MULU_SENTENCE_QUOTE: .quote
    case .MULU_SENTENCE_SEPARATOR: .separator
    case .MULU_SENTENCE_SPACE: .space
    case .MULU_SENTENCE_CONTINUATION: .continuation
    case .MULU_SENTENCE_LOWER: .lower
    case .MULU_SENTENCE_UPPER: .upper
    case .MULU_SENTENCE_NUMERIC: .numeric
    case .MULU_SENTENCE_LETTER: .letter
    case .MULU_SENTENCE_EXTENSION: .extension
    case .MULU_SENTENCE_OTHER: .other
    }
  }
}
