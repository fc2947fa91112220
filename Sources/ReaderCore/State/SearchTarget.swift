/// Where the answers to a search are still to lead the reader.
enum SearchTarget: Equatable, Sendable {
  /// To the first hit from where the search began.
  case first
  /// To the hit some steps on from an origin, or back.
  case hit(steps: Int, from: SearchState.Origin, isForward: Bool)
  /// In the list of hits, which has to be there to its end, to the row of one.
  case row(of: SearchHit?)
}
