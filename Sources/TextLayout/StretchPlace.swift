internal import UnicodeText

/// A place at which a line may be spread by a column, in the order in which they are taken.
///
/// CLREQ, section 3.1.4, spreads a line first where scripts meet and then where a mark leaves room. In cells of one width
/// nothing can be squeezed, a column between two Han characters would be a hole, and so is one behind a wide mark, half of
/// which is blank already.
enum StretchPlace: Int, CaseIterable {
  /// Between a Han character and a Latin letter or digit that touch.
  case scripts
  /// Between a Han character and the outside of a mark of one column, which lacks the room that a wide one has.
  case narrowMark
  /// Between the outside of such a mark and a wide one: the room that two wide ones have.
  case marks
  /// After a mark that ends a sentence.
  case sentence
  /// After another wide mark that stops or closes, before one that opens.
  case wideMark
  /// At a blank that stands in the text.
  case blank

  /// The place between two characters between which a line may be broken; `nil` where it may not be spread.
  init?(between before: Side, and after: Side, isBlank: Bool) {
    if isBlank {
      self = .blank
    } else if LineBreakRules.endsSentence(before.scalar) {
      self = .sentence
    } else if before.isNarrowCloser && after.isFull || before.isFull && after.isNarrowOpener {
      self = before.isHan || after.isHan ? .narrowMark : .marks
    } else if before.isWideCloser || after.isWideOpener {
      self = .wideMark
    } else if before.isHan && after.isLatin || before.isLatin && after.isHan {
      self = .scripts
    } else {
      return nil
    }
  }

  /// The places at which a line that lacks some columns is spread, if need be.
  ///
  /// A line that lacks one column looks as one that ends with a wide mark, and needs no room that would be seen. What
  /// looks like a hole is for whoever has asked for even edges.
  static func places(for alignment: TextAlignment, slack: Int) -> ArraySlice<StretchPlace> {
    switch alignment {
    case .ragged: []
    case .automatic: allCases[..<(slack == 1 ? marks : wideMark).rawValue]
    case .justified: allCases[...]
    }
  }
}

extension StretchPlace {
  /// A character beside a place.
  struct Side {
    var scalar: UInt32
    var isWide: Bool

    /// Han, kana and bopomofo.
    var isHan: Bool {
      switch scalar {
      case 0x2E80..<0x3000, 0x3005...0x3007, 0x3041..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: scalar != 0x30FB
      default: false
      }
    }

    /// Letters, digits and signs of the scripts of one column, but no mark that leaves room itself.
    var isLatin: Bool {
      switch scalar {
      case 0x23...0x26, 0x2A, 0x2B, 0x30...0x39, 0x3D, 0x40...0x5A, 0x5C, 0x61...0x7A, 0xC0..<0x590: true
      default: false
      }
    }

    var isWideCloser: Bool { isWide && LineBreakRules.leavesRoomBehind(scalar) }
    var isWideOpener: Bool { isWide && LineBreakRules.leavesRoomBefore(scalar) }

    /// Whether the character fills two columns or has its room within them.
    var isFull: Bool { isHan || isWideCloser || isWideOpener }

    var isNarrowCloser: Bool {
      switch scalar {
      // ! ) , . : ; ?
      case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F: true
      default: !isWide && LineBreakRules.leavesRoomBehind(scalar)
      }
    }

    /// Not [ and ], which stand around numbers of notes: those stay at their word.
    var isNarrowOpener: Bool { scalar == 0x28 || !isWide && LineBreakRules.leavesRoomBefore(scalar) }
  }
}
