/// Where a bookmark stands in a document that may have changed since it was made.
package struct Relocation: Equatable, Sendable {
  /// The offsets of the passage as it is now; empty for a place.
  package var range: Range<Int>

  /// Whether the text of the bookmark was not found, so that the range is only the old one.
  package var isUncertain: Bool

  package init(range: Range<Int>, isUncertain: Bool) {
    self.range = range
    self.isUncertain = isUncertain
  }
}
