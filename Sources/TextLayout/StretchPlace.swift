internal import UnicodeText

/// A place at which a line may be spread by a column, in the order in which they are taken.
///
/// CLREQ, section 3.1.4, spreads a line first where scripts meet and where a mark leaves room; in cells of one width
/// nothing can be squeezed, and a column between two Han characters would be a hole.
enum StretchPlace: Int, CaseIterable {
  /// Between a Han character and a Latin letter or digit that touch.
  case scripts
  /// After a mark that ends a sentence or one of its parts.
  case stop
  /// After a comma or a mark that closes, before one that opens.
  case mark
  /// At a blank that stands in the text.
  case blank

  /// The place between two scalars between which a line may be broken; `nil` where it may not be spread.
  init?(between before: UInt32, and after: UInt32, isBlank: Bool) {
    if isBlank {
      self = .blank
    } else if LineBreakRules.isStop(before) {
      self = .stop
    } else if LineBreakRules.leavesRoomBehind(before) || LineBreakRules.leavesRoomBefore(after) {
      self = .mark
    } else if Self.isHan(before) && Self.isLatin(after) || Self.isLatin(before) && Self.isHan(after) {
      self = .scripts
    } else {
      return nil
    }
  }

  /// Han, kana and bopomofo.
  private static func isHan(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2E80..<0x3000, 0x3005...0x3007, 0x3041..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: scalar != 0x30FB
    default: false
    }
  }

  /// Letters, digits and signs of the scripts of one column, but no mark that leaves room itself.
  private static func isLatin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x23...0x26, 0x2A, 0x2B, 0x30...0x39, 0x3D, 0x40...0x5A, 0x5C, 0x61...0x7A, 0xC0..<0x590: true
    default: false
    }
  }
}
