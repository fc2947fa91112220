/// What Chinese typography asks of line ends beyond UAX #14: marks that may not begin or end a line and marks that are
/// not torn (GB/T 15834–2011, section 5.1; CLREQ, section 3.1.2).
///
/// ICU's strict rules give most of it; they leave what stands behind a blank, the interpunct, and the connecting marks.
enum LineBreakRules {
  /// Whether a line may be broken between two scalars, blanks between them left out.
  @inline(__always)
  static func allowBreak(between before: UInt32, and after: UInt32) -> Bool {
    if isHan(before) && isHan(after) { return true }
    return !mayNotBegin(after) && !mayNotEnd(before) && !(before == after && isDoubled(before))
  }

  @inline(__always)
  static func isHan(_ scalar: UInt32) -> Bool { scalar >= 0x4E00 && scalar < 0xA000 }

  private static func mayNotBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 、 。 〉 》 」 』 】 〕 〗 〙 〛 〞 〟
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F: true
    // ！ ％ ） ， － ． ／ ： ； ？ ］ ｝ ～ ｠ ｡ ｣ ､
    case 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0D, 0xFF0E, 0xFF0F, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF5E: true
    case 0xFF60, 0xFF61, 0xFF63, 0xFF64: true
    // ’ ” ‧ ‰ ′ ″ ℃ ℉, · ・ 〜
    case 0x2019, 0x201D, 0x2027, 0x2030, 0x2032, 0x2033, 0x2103, 0x2109, 0x00B7, 0x30FB, 0x301C: true
    // Small forms of the above.
    case 0xFE50...0xFE58, 0xFE5A, 0xFE5C, 0xFE5E: true
    default: false
    }
  }

  private static func mayNotEnd(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 〈 《 「 『 【 〔 〖 〘 〚 〝
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D: true
    // （ ／ ［ ｛ ｟ ｢, ‘ “, and small forms
    case 0xFF08, 0xFF0F, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62, 0x2018, 0x201C, 0xFE59, 0xFE5B, 0xFE5D: true
    default: false
    }
  }

  /// Whether a mark leaves room behind itself, so that a line may be spread there (CLREQ, section 3.1.4): those that end a
  /// sentence or a clause, and those that close.
  static func leavesRoomBehind(_ scalar: UInt32) -> Bool {
    switch scalar {
    // 、 。 〉 》 」 』 】 〕 〗 〙 〛 〞 〟
    case 0x3001, 0x3002, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301E, 0x301F: true
    // ！ ） ， ． ： ； ？ ］ ｝ ｠
    case 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF60: true
    // ’ ” …
    case 0x2019, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether a mark ends a sentence: 。！．？ and ….
  static func endsSentence(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x2026: true
    default: false
    }
  }

  /// Whether a mark leaves room before itself: those that open.
  static func leavesRoomBefore(_ scalar: UInt32) -> Bool { mayNotEnd(scalar) && scalar != 0xFF0F }

  /// —— and …… are one mark of two characters; so is ── where box drawing stands for the dash.
  private static func isDoubled(_ scalar: UInt32) -> Bool {
    scalar == 0x2014 || scalar == 0x2026 || scalar == 0x2500
  }
}
