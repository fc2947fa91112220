internal import CICU

/// How many columns of a terminal a text takes.
///
/// This is the one width function: layout uses it, and the program's `wcwidth`, which ncurses calls, asks the same table.
/// Of a scalar, in decreasing precedence:
/// 1. a control has the columns of the sign shown in its place (`VisibleText`);
/// 2. non-spacing and enclosing marks, invisible format characters (the soft hyphen among them), and Hangul vowels and
///    final consonants standing alone have none;
/// 3. East Asian Width W and F (UAX #11, which includes all with emoji presentation) have two;
/// 4. ambiguous ones have `ambiguousColumns`, all others one.
package enum TextWidth {
  /// The columns of characters whose East Asian Width is ambiguous (`“`, `…`, `—`, `①`): 1 or 2.
  ///
  /// It is a property of the terminal, for the whole process. It may change while the program runs: what was laid out or
  /// drawn before is then to be made anew.
  package static var ambiguousColumns: Int {
    get { Int(mulu_ambiguous_width()) }
    set { mulu_set_ambiguous_width(Int32(clamping: newValue)) }
  }

  /// The columns of one scalar: 0, 1 or 2.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(mulu_scalar_width(scalar.value))
  }

  /// The columns of a grapheme cluster as `VisibleText` shows it, those of all its parts (`GraphemeParts`) together.
  package static func columns(of grapheme: Character) -> Int {
    let scalars = grapheme.unicodeScalars
    if let only = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      let columns = columns(of: only)
      return columns > 0 || mulu_is_invisible_format(only.value) != 0 ? columns : 1
    }
    return GraphemeParts(grapheme).reduce(0) { $0 + $1.columns }
  }

  /// The columns of a text on one line.
  package static func columns(of text: some StringProtocol) -> Int {
    if let ascii = text.utf8.withContiguousStorageIfAvailable(printableASCII), ascii >= 0 { return ascii }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The number of bytes if all are printable ASCII, else -1.
  private static func printableASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : -1
  }
}
