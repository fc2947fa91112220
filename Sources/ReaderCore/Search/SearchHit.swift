/// A place at which a query was found.
package struct SearchHit: Hashable, Sendable {
  /// The offsets in the storage, from the first to behind the last byte of the match.
  package var range: Range<Int>

  package init(range: Range<Int>) { self.range = range }
}
