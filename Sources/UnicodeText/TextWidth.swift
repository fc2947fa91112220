internal import CICU

/// How many columns of a terminal a text takes.
///
/// This is the one width function: layout uses it, and the program's `wcwidth`, which ncurses calls, asks it too.
package enum TextWidth {
  /// The columns of one scalar: 0 for combining and format characters, 1 or 2; controls count as 1, for the sign that is
  /// shown in their place.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    Int(mulu_scalar_width(scalar.value))
  }

  /// The columns of a grapheme cluster: those of its widest scalar, 2 with an emoji presentation selector.
  package static func columns(of grapheme: Character) -> Int {
    grapheme.unicodeScalars.reduce(0) { max($0, columns(of: $1)) }
  }

  /// The columns of a text on one line.
  package static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }
}
