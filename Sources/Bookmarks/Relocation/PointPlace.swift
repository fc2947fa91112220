/// Where a point most likely stands in a document whose text there has changed.
struct PointPlace {
  var offset: Int

  /// Whether what the point belongs to stands there, much as it was; else only what was on its other side.
  var hasOwnText: Bool

  /// Grows with what differs.
  private var cost: Double

  /// How many places are looked at closely.
  private static let mostExamined = 12

  /// By how many characters a point may have moved against the pieces around it.
  private static let slack = 64

  /// The place of a point among its candidates; `nil` where no text is like what stood around it.
  init?(of query: PointQuery, among candidates: [CandidateList.Candidate], in text: SolidText) {
    var best: PointPlace?
    for candidate in candidates.prefix(Self.mostExamined) {
      guard let place = PointPlace(of: query, at: candidate.hit, in: text) else { continue }
      if best.map({ place.cost < $0.cost }) ?? true { best = place }
    }
    guard let best else { return nil }
    self = best
  }

  private init?(of query: PointQuery, at hit: SeedHit, in text: SolidText) {
    let window = text.window(
      around: hit.offset, before: max(0, hit.distance) + query.before.count + Self.slack,
      behind: max(0, -hit.distance) + query.behind.count + Self.slack)
    let before = EditDistances(query.before).distances(in: window.values)
    let behind = Array(EditDistances(query.behind.reversed()).distances(in: window.values.reversed()).reversed())
    let own = query.isEnd ? (before, query.before.count) : (behind, query.behind.count)
    let other = query.isEnd ? (behind, query.behind.count) : (before, query.before.count)
    let expected = window.origin - hit.distance
    var best: (index: Int, cost: Double)?
    for index in 0...window.count {
      // What is quite unlike is not the worse for being more so; the point's own text counts for more.
      let cost =
        min(Double(own.0[index]), 0.6 * Double(own.1)) + min(Double(other.0[index]), 0.45 * Double(other.1))
        + Double(abs(index - expected)) / 10_000
      if best.map({ cost < $0.cost }) ?? true { best = (index, cost) }
    }
    guard let (index, cost) = best else { return nil }
    hasOwnText = Double(own.0[index]) <= 0.45 * Double(own.1) && own.1 > 0
    guard hasOwnText || Double(other.0[index]) <= 0.3 * Double(other.1) && other.1 >= 12 else { return nil }
    offset = query.isEnd && hasOwnText ? window.end(before: index) : window.start(of: index)
    self.cost = cost
  }
}
