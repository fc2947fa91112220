/// White space as it occurs inside and around source lines.
package enum WhiteSpace {
  /// The length in bytes of the white space character at an offset, 0 where there is none.
  ///
  /// White space is blank, TAB, LF, VT, FF, CR, U+00A0, U+2000–U+200A, U+3000 and U+FEFF.
  @inline(__always)
  package static func length(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    guard offset < limit else { return 0 }
    let first = bytes[offset]
    if first == 0x20 || (first >= 0x09 && first <= 0x0D) { return 1 }
    if first < 0xC2 { return 0 }
    if first == 0xC2 { return offset + 1 < limit && bytes[offset + 1] == 0xA0 ? 2 : 0 }
    guard offset + 2 < limit else { return 0 }
    return isWide(first, bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
  }

  /// The length in bytes of the white space character that ends at an offset, 0 where there is none.
  @inline(__always)
  package static func length(before offset: Int, in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Int {
    guard offset > limit else { return 0 }
    let last = bytes[offset - 1]
    if last == 0x20 || (last >= 0x09 && last <= 0x0D) { return 1 }
    if last < 0x80 { return 0 }
    if last == 0xA0, offset - 2 >= limit, bytes[offset - 2] == 0xC2 { return 2 }
    guard offset - 3 >= limit else { return 0 }
    return isWide(bytes[offset - 3], bytes[offset - 2], last) ? 3 : 0
  }

  @inline(__always)
  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE3, 0x80): third == 0x80
    case (0xE2, 0x80): third >= 0x80 && third <= 0x8A
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
