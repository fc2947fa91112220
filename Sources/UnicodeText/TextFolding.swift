internal import CICU

/// The form in which text is compared when it is searched.
package enum TextFolding {
  /// A scalar without the difference of case and of full width: simple case folding, U+FF01–U+FF5E as ASCII, the
  /// ideographic space as a blank.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0..<0x80, 0x3001..<0xA000: scalar
    case 0x3000: 0x20
    case 0xFF01...0xFF5E: fold(scalar - 0xFEE0)
    default: mulu_fold_case(scalar)
    }
  }
}
