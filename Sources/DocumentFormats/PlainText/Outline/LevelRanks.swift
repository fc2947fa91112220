internal import DocumentModel

/// The levels of the numbering systems that a document uses: the highest it has is 1, however small it is elsewhere.
///
/// Where a person's patterns give a system its level, the systems below it are below that.
struct LevelRanks {
  private var ranks: [Int] = []
  private var levels: [Int] = []
  private var namedRank: Int
  private var chapterPartRank: Int
  private var shapeRank: Int

  /// The order in which the styles of underlines come first: each new one is deeper than those before it.
  private var underlines: [NumberingSystem: Int] = [:]

  init(_ candidates: [HeadingCandidate], accepted: [Bool]) {
    var systems: Set<NumberingSystem> = []
    var given: [NumberingSystem: Int] = [:]
    var firstShape: Int?
    var lastShape: Int?
    var firstLabel: Int?
    var titles = 0
    for (index, candidate) in candidates.enumerated() where accepted[index] {
      if let ruling = candidate.ruling {
        // A single line and a line without a label say nothing about others.
        guard ruling.isPattern, candidate.system.isLabel else { continue }
        given[candidate.system] = given[candidate.system] ?? ruling.level
      }
      systems.insert(candidate.system)
      switch candidate.system {
      case .shape:
        firstShape = firstShape ?? index
        lastShape = index
      case .title: titles += 1
      case .underline: underlines[candidate.system] = underlines[candidate.system] ?? underlines.count
      default: firstLabel = firstLabel ?? index
      }
    }
    let numbered = systems.filter(\.isLabel).filter { $0 != .named && $0 != .chapterPart }.map(\.rank)
    let book = numbered.filter { $0 > NumberingSystem.namedRank }.min() ?? NumberingSystem.namedRank
    namedRank = book
    chapterPartRank = numbered.filter { $0 > book }.min() ?? book + 1
    shapeRank = NumberingSystem.shape.rank
    let standFirst = lastShape.map { $0 < firstLabel ?? 0 } ?? false
    if standFirst || LevelRanks.shapesHeadLabels(candidates, accepted) { shapeRank = 5 }
    if numbered.isEmpty { shapeRank = namedRank }
    if titles < 2 { systems.remove(.title) }
    ranks = Array(Set(systems.map(rank(of:)))).sorted()
    let fixed = Dictionary(given.map { (rank(of: $0.key), $0.value) }) { min($0, $1) }
    var level = LevelRanks.enclosing(candidates, accepted)
    for rank in ranks {
      level = fixed[rank] ?? level + 1
      levels.append(level)
    }
  }

  /// Whether lines without a label stand right over a labelled heading, as the titles of volumes do over a first chapter.
  private static func shapesHeadLabels(_ candidates: [HeadingCandidate], _ accepted: [Bool]) -> Bool {
    let entries = candidates.indices.filter { accepted[$0] && candidates[$0].system != .title }
    var shapes = 0
    var heads = 0
    for (index, next) in zip(entries, entries.dropFirst()) where candidates[index].system == .shape {
      shapes += 1
      if candidates[index].bodyLines <= 1, candidates[next].system != .shape { heads += 1 }
    }
    return shapes > 0 && heads * 3 >= shapes * 2
  }

  /// The level of lines without a label that a person's patterns put over all headings that were found: they come first,
  /// and most of them stand right before one of the others, which are more.
  private static func enclosing(_ candidates: [HeadingCandidate], _ accepted: [Bool]) -> Int {
    var times: [Int: (all: Int, before: Int)] = [:]
    var found = 0
    var last: Int?
    for (index, candidate) in candidates.enumerated() where accepted[index] {
      if let ruling = candidate.ruling {
        last = nil
        guard ruling.isPattern, !candidate.system.isLabel, let level = ruling.level else { continue }
        // Where headings were found before the first of these, these stand below them.
        if found > 0, times[level] == nil { continue }
        times[level, default: (0, 0)].all += 1
        last = level
      } else {
        if let last { times[last, default: (0, 0)].before += 1 }
        found += candidate.system == .title ? 0 : 1
        last = nil
      }
    }
    return times.filter { $0.value.before * 2 > $0.value.all && found > $0.value.all }.keys.max() ?? 0
  }

  private func rank(of system: NumberingSystem) -> Int {
    switch system {
    case .named: namedRank
    case .chapterPart: chapterPartRank
    case .shape: shapeRank
    // Underlines come before all other systems, in ranks below the first of these.
    case .underline: underlines[system].map { min($0, 8) - 9 } ?? system.rank
    default: system.rank
    }
  }

  /// The level of a system, from 1.
  func level(of system: NumberingSystem) -> Int {
    let own = rank(of: system)
    let index = ranks.partitionIndex { $0 >= own }
    return index < levels.count ? levels[index] : (levels.last ?? 0) + 1
  }
}
