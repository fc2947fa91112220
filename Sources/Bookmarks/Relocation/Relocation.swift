/// Where a bookmark stands in a document that may have changed since it was made.
package struct Relocation: Equatable, Sendable {
  /// The offsets of the passage as it is now; empty for a place.
  package var range: Range<Int>

  package var certainty: Certainty

  /// How sure it is that the bookmark stands there.
  package enum Certainty: Equatable, Sendable {
    /// Its text stands there word by word, in its context.
    case exact
    /// The text there is most like it.
    case guess
    /// Its text is not to be found; the range is where its section begins, else where it was.
    case lost
  }

  package init(range: Range<Int>, certainty: Certainty) {
    self.range = range
    self.certainty = certainty
  }
}
