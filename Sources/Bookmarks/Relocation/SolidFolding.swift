/// What is taken for the same character, and what for none, when texts are compared.
enum SolidFolding {
  /// The scalar that stands for a scalar; `nil` where it counts as nothing.
  ///
  /// The tables that are in use for GB 18030, Big5 and Shift_JIS differ in these pairs, so that a text that went through
  /// another encoding and back has the one for the other.
  @inline(__always)
  static func folded(_ scalar: UInt32) -> UInt32? {
    if scalar < 0xA0 || scalar >= 0x3400 && scalar < 0xFF00 { return scalar }
    switch scalar {
    // The soft hyphen, and what has no width.
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: return nil
    case 0x2015: return 0x2014
    case 0x2225: return 0x2016
    case 0x22EF: return 0x2026
    case 0x2022, 0x2027, 0x30FB: return 0xB7
    case 0x301C: return 0xFF5E
    case 0x2212: return 0xFF0D
    default: return scalar
    }
  }
}
