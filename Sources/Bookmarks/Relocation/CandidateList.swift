/// The places at which a point may stand, those with most pieces around them, gathered while a document is walked through.
struct CandidateList {
  /// A place with its pieces.
  struct Candidate {
    /// The piece next to the point.
    var hit: SeedHit
    var lastDiagonal: Int
    var hitCount = 1
  }

  private let expected: Int
  private var closed: [Candidate] = []
  private var open: Candidate?

  /// The index of the unlikeliest in `closed`, once that is full.
  private var least: Int?

  /// How many are kept.
  private static let capacity = 48

  /// Pieces whose diagonals differ by no more bytes belong together.
  private static let slack = 24

  init(expected: Int) { self.expected = expected }

  /// Takes in a piece; they come in the order of the document.
  mutating func add(_ hit: SeedHit) {
    guard var candidate = open, abs(hit.diagonal - candidate.lastDiagonal) <= Self.slack else {
      close()
      open = Candidate(hit: hit, lastDiagonal: hit.diagonal)
      return
    }
    candidate.hitCount += 1
    candidate.lastDiagonal = hit.diagonal
    if abs(hit.distance) < abs(candidate.hit.distance) { candidate.hit = hit }
    open = candidate
  }

  /// The places, the likeliest first.
  mutating func take() -> [Candidate] {
    close()
    return closed.sorted(by: isLikelier)
  }

  private mutating func close() {
    guard let candidate = open else { return }
    open = nil
    guard closed.count == Self.capacity else { return closed.append(candidate) }
    guard let least = least ?? closed.indices.max(by: { isLikelier(closed[$0], closed[$1]) }) else { return }
    self.least = least
    guard isLikelier(candidate, closed[least]) else { return }
    closed[least] = candidate
    self.least = nil
  }

  private func isLikelier(_ one: Candidate, _ other: Candidate) -> Bool {
    one.hitCount == other.hitCount
      ? abs(one.hit.offset - expected) < abs(other.hit.offset - expected) : one.hitCount > other.hitCount
  }
}
