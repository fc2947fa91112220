internal import DocumentModel

/// What is searched for and what has been found.
struct SearchState: Equatable, Sendable {
  var request: SearchRequest
  var hits: [SearchHit] = []
  var isComplete = false

  /// The hit that the reader is at.
  var current: SearchHit?

  /// Whether the answer to the request moves the reader.
  var movesToFirst: Bool

  init(_ request: SearchRequest, movesToFirst: Bool) {
    self.request = request
    self.movesToFirst = movesToFirst
  }

  /// The index of the hit that the reader is at.
  var currentIndex: Int? {
    guard let current else { return nil }
    let index = hits.partitionIndex { $0.range.lowerBound >= current.range.lowerBound }
    return index < hits.count && hits[index] == current ? index : nil
  }

  /// The hit behind (or before) a position, going round at the ends, and whether it went round.
  func hit(from position: Int, forward: Bool) -> (hit: SearchHit, wrapped: Bool)? {
    guard let first = hits.first, let last = hits.last else { return nil }
    let behind = hits.partitionIndex { forward ? $0.range.lowerBound > position : $0.range.lowerBound >= position }
    if forward { return behind < hits.count ? (hits[behind], false) : (first, true) }
    return behind > 0 ? (hits[behind - 1], false) : (last, true)
  }
}
