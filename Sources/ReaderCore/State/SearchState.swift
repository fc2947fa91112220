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

  /// Where the next hit is looked for from.
  enum Origin {
    /// The hit that starts at a position, which is passed over.
    case hit(at: Int)
    /// The top of the screen, where a hit counts as below.
    case top(Int)
  }

  /// The hit some steps on (or back), going round at the ends, and whether it went round.
  func hit(_ steps: Int, from origin: Origin, forward: Bool) -> (hit: SearchHit, wrapped: Bool)? {
    guard !hits.isEmpty else { return nil }
    let behind =
      switch origin {
      case .hit(let position) where forward: hits.partitionIndex { $0.range.lowerBound > position }
      case .hit(let position), .top(let position): hits.partitionIndex { $0.range.lowerBound >= position }
      }
    let target = forward ? behind + steps - 1 : behind - steps
    let index = ((target % hits.count) + hits.count) % hits.count
    return (hits[index], !hits.indices.contains(target))
  }
}
