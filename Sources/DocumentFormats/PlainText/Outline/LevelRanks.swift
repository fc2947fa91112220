internal import DocumentModel

/// The levels of the numbering systems that a document uses: the highest it has is 1, however small it is elsewhere.
struct LevelRanks {
  private var ranks: [Int] = []
  private var namedRank: Int
  private var shapeRank: Int

  init(_ candidates: [HeadingCandidate], accepted: [Bool]) {
    var systems: Set<NumberingSystem> = []
    var firstShape: Int?
    var lastShape: Int?
    var firstLabel: Int?
    var titles = 0
    for (index, candidate) in candidates.enumerated() where accepted[index] {
      systems.insert(candidate.system)
      switch candidate.system {
      case .shape:
        firstShape = firstShape ?? index
        lastShape = index
      case .title: titles += 1
      default: firstLabel = firstLabel ?? index
      }
    }
    let numbered = systems.filter { $0 != .named && $0 != .shape && $0 != .title }.map(\.rank)
    namedRank = numbered.filter { $0 > NumberingSystem.namedRank }.min() ?? NumberingSystem.namedRank
    shapeRank = NumberingSystem.shape.rank
    if let lastShape, let firstLabel, lastShape < firstLabel { shapeRank = 5 }
    if numbered.isEmpty { shapeRank = namedRank }
    if titles < 2 { systems.remove(.title) }
    ranks = Array(Set(systems.map(rank(of:)))).sorted()
  }

  private func rank(of system: NumberingSystem) -> Int {
    switch system {
    case .named: namedRank
    case .shape: shapeRank
    default: system.rank
    }
  }

  /// The level of a system, from 1.
  func level(of system: NumberingSystem) -> Int {
    let own = rank(of: system)
    return ranks.partitionIndex { $0 >= own } + 1
  }
}
