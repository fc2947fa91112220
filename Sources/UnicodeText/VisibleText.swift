/// What a screen shows for text that may contain anything.
package enum VisibleText {
  /// The form of a grapheme cluster that can be sent to a terminal, and its columns (1 or 2, 0 if it shows nothing).
  ///
  /// C0 controls and DEL are shown as Unicode's control pictures, C1 controls and bidirectional controls as U+FFFD, other
  /// format characters not at all.
  package static func grapheme(_ grapheme: Character) -> (text: String, columns: Int) {
    let scalars = grapheme.unicodeScalars
    if let only = scalars.first, scalars.count == 1, only.value < 0x7F, only.value >= 0x20 {
      return (String(grapheme), 1)
    }
    if scalars.contains(where: isControl) {
      return ("\u{FFFD}", 1)
    }
    return (String(grapheme), TextWidth.columns(of: grapheme))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0)
  }
}
