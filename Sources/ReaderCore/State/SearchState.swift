internal import DocumentModel

/// What is searched for and what has been found.
struct SearchState: Equatable, Sendable {
  var request: SearchRequest
  var hits: [SearchHit] = []
  var isComplete = false

  /// The hit that the reader is at.
  var current: SearchHit?

  /// Where what is found is still to lead the reader; `nil` for one who waits for nothing.
  var target: SearchTarget?

  init(_ request: SearchRequest, target: SearchTarget?) {
    self.request = request
    self.target = target
  }

  /// The index of the hit that the reader is at, as soon as it is listed.
  var currentIndex: Int? { current.flatMap(index(of:)) }

  /// The index of a hit, as soon as it is listed.
  func index(of hit: SearchHit) -> Int? {
    let index = hits.partitionIndex { $0.range.lowerBound >= hit.range.lowerBound }
    return index < hits.count && hits[index] == hit ? index : nil
  }

  /// Where the next hit is looked for from.
  enum Origin: Equatable, Sendable {
    /// The hit that starts at a position, which is passed over.
    case hit(at: Int)
    /// The top of the screen, where a hit counts as below.
    case top(Int)
  }

  /// The hit some steps on (or back), going round at the ends, and whether it went round; `nil` where there is none, or
  /// where it is not known yet which one it is.
  func hit(_ steps: Int, from origin: Origin, forward: Bool) -> (hit: SearchHit, wrapped: Bool)? {
    guard !hits.isEmpty else { return nil }
    let behind =
      switch origin {
      case .hit(let position) where forward: hits.partitionIndex { $0.range.lowerBound > position }
      case .hit(let position), .top(let position): hits.partitionIndex { $0.range.lowerBound >= position }
      }
    let target = forward ? behind + steps - 1 : behind - steps
    // Hits are listed from the beginning: until all are there, those behind the last one may be anywhere.
    guard isComplete || behind < hits.count && hits.indices.contains(target) else { return nil }
    let index = ((target % hits.count) + hits.count) % hits.count
    return (hits[index], !hits.indices.contains(target))
  }
}
