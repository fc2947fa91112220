internal import UnicodeText

/// Simple case folding both ways.
enum CaseFolding {
  /// The scalars that fold to one that is folded, without itself.
  static func variants(of folded: UInt32) -> [UInt32] { variantsByFolded[folded] ?? [] }

  private static let variantsByFolded: [UInt32: [UInt32]] = {
    var variants: [UInt32: [UInt32]] = [:]
    // The blocks of scripts with case; full-width letters fold to ASCII first.
    for range in [0x41...0x2DFF, 0xA640...0xABFF, 0x10400...0x1E943] as [ClosedRange<UInt32>] {
      for scalar in range {
        let folded = TextFolding.fold(scalar)
        if folded != scalar { variants[folded, default: []].append(scalar) }
      }
    }
    return variants
  }()
}
