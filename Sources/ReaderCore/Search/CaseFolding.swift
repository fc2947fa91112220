/// Simple case folding (Unicode, section 5.18), from the standard library's case mappings.
enum CaseFolding {
  /// The scalar that stands for all cases of a letter: the lower case of its upper case, so that ς and σ are one.
  static func fold(_ scalar: UInt32) -> UInt32 {
    guard let letter = Unicode.Scalar(scalar), letter.properties.changesWhenCaseFolded else { return scalar }
    let upper = single(letter.properties.uppercaseMapping) ?? letter
    return (single(upper.properties.lowercaseMapping) ?? upper).value
  }

  /// The other scalars that fold to one that is folded.
  static func variants(of folded: UInt32) -> [UInt32] { variantsByFolded[folded] ?? [] }

  /// Foldings to several scalars, as of ß to ss, are not simple.
  private static func single(_ text: String) -> Unicode.Scalar? {
    text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
  }

  private static let variantsByFolded: [UInt32: [UInt32]] = {
    var variants: [UInt32: [UInt32]] = [:]
    // The blocks of scripts with case; full-width letters fold to ASCII first.
    for range in [0x41...0x2DFF, 0xA640...0xABFF, 0x10400...0x1E943] as [ClosedRange<UInt32>] {
      for scalar in range {
        let folded = fold(scalar)
        if folded != scalar { variants[folded, default: []].append(scalar) }
      }
    }
    return variants
  }()
}
