/// The tenth Latin alphabet, ISO/IEC 8859-16:2001, for which ICU has no converter.
enum RomanianTable {
  static let name = "ISO-8859-16"

  /// The characters of the bytes from 0xA0 on; those before are those of ISO 8859-1.
  private static let upper = Array(
    "\u{A0}ĄąŁ€„Š§š©Ș«Ź\u{AD}źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ"
      .unicodeScalars)

  static func scalar(of byte: UInt8) -> Int32 {
    Int32(byte < 0xA0 ? UInt32(byte) : upper[Int(byte) - 0xA0].value)
  }
}
