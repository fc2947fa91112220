internal import CICU

/// Cuts a grapheme cluster into the parts that a terminal gives cells of their own, each of two columns at most.
///
/// Most clusters are one part. Several have those that terminals advance for bit by bit, or of which they disagree how far:
/// emoji joined with ZWJ, skin tones (UTS #51, section 2.4, shows a swatch behind the emoji where it cannot be joined),
/// and conjuncts with a vowel beside them. All parts stand side by side, so that nothing is lost and rows stay straight.
package struct GraphemeParts: Sequence, IteratorProtocol {
  /// Scalars of a cluster, and the columns that their visible form takes: 1 or 2, 0 if it shows nothing.
  package struct Part {
    package var scalars: Substring.UnicodeScalarView
    package var columns: Int
  }

  private var rest: Substring.UnicodeScalarView

  package init(_ grapheme: Character) {
    rest = Substring(String(grapheme)).unicodeScalars
  }

  package mutating func next() -> Part? {
    guard let first = rest.first else { return nil }
    var columns = 0
    var end = rest.startIndex
    while end < rest.endIndex {
      let scalar = rest[end]
      let added = TextWidth.columns(of: scalar)
      if columns > 0, added > 0, columns + added > 2 { break }
      columns += added
      rest.formIndex(after: &end)
      // A character that is shown as an emoji by U+FE0F has its room.
      if scalar.value == 0xFE0F, mulu_is_emoji(first.value) != 0 { columns = 2 }
    }
    let scalars = rest[..<end]
    let isAlone = scalars.index(after: scalars.startIndex) == end
    // Marks without a base are shown on a dotted circle.
    if columns == 0, !isAlone || mulu_is_invisible_format(first.value) == 0 { columns = 1 }
    defer { rest = rest[end...] }
    return Part(scalars: scalars, columns: columns)
  }
}
