/// Where a bookmark stands in a document that may have changed since it was made.
package struct Relocation: Equatable, Sendable {
  /// The offsets of the passage as it is now; empty for a place.
  package var range: Range<Int>

  package var certainty: Certainty

  /// How sure it is that the range is that of the bookmark.
  package enum Certainty: Equatable, Sendable {
    /// The text of the bookmark stands there.
    case exact
    /// A text stands there that resembles it.
    case guess
    /// Nothing resembles it any more; the range is where it would stand.
    case lost
  }

  package init(range: Range<Int>, certainty: Certainty) {
    self.range = range
    self.certainty = certainty
  }
}
