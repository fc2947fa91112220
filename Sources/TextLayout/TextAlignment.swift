/// Where the lines of running text end.
package enum TextAlignment: String, CaseIterable, Sendable {
  /// Chinese, Japanese and Korean flush where the room for it is not seen, so that the characters form columns; other
  /// scripts ragged, as words of cells of one width can be spread only in steps that are seen.
  case automatic
  /// All running text flush, also where that opens a gap behind a comma or between words.
  case justified
  /// All text ragged.
  case ragged
}
