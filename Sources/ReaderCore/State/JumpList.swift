/// The places that jumps were made from, to go back to and forward again.
struct JumpList: Equatable, Sendable {
  private var places: [ViewPlace] = []

  /// How many of `places` lie behind the reader; the rest lie ahead.
  private var depth = 0

  /// More than anybody goes back through.
  static let capacity = 200

  /// Takes note of the place that is left by a jump; what lay ahead is forgotten.
  mutating func leave(_ place: ViewPlace) {
    places.removeSubrange(depth...)
    if places.last != place { places.append(place) }
    if places.count > Self.capacity { places.removeFirst() }
    depth = places.count
  }

  /// The place before, for one who now is at `current`.
  mutating func back(from current: ViewPlace) -> ViewPlace? {
    guard depth > 0 else { return nil }
    if depth == places.count { places.append(current) } else { places[depth] = current }
    depth -= 1
    return places[depth]
  }

  /// The place that was gone back from.
  mutating func forward() -> ViewPlace? {
    guard depth + 1 < places.count else { return nil }
    depth += 1
    return places[depth]
  }

  /// The place of the last jump, for going there and back again.
  var last: ViewPlace? { depth > 0 ? places[depth - 1] : nil }
}
