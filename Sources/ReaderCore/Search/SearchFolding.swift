internal import UnicodeText

/// Makes scalars equal that a search does not tell apart.
struct SearchFolding: Sendable {
  let isCaseSensitive: Bool

  @inline(__always)
  func fold(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 {
      return !isCaseSensitive && scalar >= 0x41 && scalar <= 0x5A ? scalar + 0x20 : scalar
    }
    // Han, kana and Hangul, the bulk of what is searched, have neither case nor other widths here.
    if scalar >= 0x2E80 && scalar < 0xA640 { return scalar }
    return foldRare(scalar)
  }

  private func foldRare(_ scalar: UInt32) -> UInt32 {
    if scalar >= 0xFF01 && scalar <= 0xFF5E { return fold(scalar - 0xFEE0) }
    return isCaseSensitive ? scalar : TextFolding.fold(scalar)
  }

  /// All scalars that fold to one that is folded.
  func variants(of folded: UInt32) -> [UInt32] {
    var variants = [folded]
    if !isCaseSensitive { variants += CaseFolding.variants(of: folded) }
    return variants + variants.filter { $0 > 0x20 && $0 < 0x7F }.map { $0 + 0xFEE0 }
  }
}
