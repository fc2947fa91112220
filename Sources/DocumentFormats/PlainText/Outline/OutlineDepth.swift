internal import DocumentModel

/// Which headings a document itself holds for entries of its contents.
///
/// An author who prints a table of contents decides what is in it: sections below the deepest that it names, and what stands
/// before the first that it names, such as the title page and an abstract, head text but are no entries.
struct OutlineDepth {
  private var deepest = 0
  private var first: Int?
  private var isKnown = false

  /// The numbers that the contents give to sections; each is given once.
  private var taken: Set<Label> = []

  /// How often titles without a number that the contents name stand in the text.
  private var times: [UInt64: Int] = [:]

  private struct Label: Hashable {
    var system: NumberingSystem
    var prefix: Int
    var number: Int

    init(_ candidate: HeadingCandidate) {
      system = candidate.system
      prefix = candidate.prefix
      number = candidate.number
    }
  }

  /// The fewest headings named by printed contents that show how deep these go.
  private static let fewest = 8

  init(_ candidates: [HeadingCandidate], accepted: [Bool]) {
    var total = 0
    var named = 0
    for (index, candidate) in candidates.enumerated() where accepted[index] {
      if !candidate.system.isWeak && candidate.system != .shape { total += 1 }
      guard candidate.isInContents else { continue }
      named += 1
      if candidate.number > 0 { taken.insert(Label(candidate)) } else { times[candidate.key, default: 0] += 1 }
      first = first ?? index
      if case .decimal(let depth) = candidate.system { deepest = max(deepest, Int(depth)) }
    }
    isKnown = named >= OutlineDepth.fewest && named * 3 >= total
  }

  /// Whether a heading is an entry.
  func admits(_ index: Int, _ candidate: HeadingCandidate) -> Bool {
    guard isKnown else { return true }
    if candidate.isInContents {
      // A word such as "Note" is now and then the end of an entry over two lines.
      return candidate.number > 0 || times[candidate.key, default: 0] <= candidate.timesInContents + 1
    }
    if candidate.number > 0, taken.contains(Label(candidate)) { return false }
    switch candidate.system {
    case .decimal(1): return deepest <= 1
    case .decimal(let depth): return deepest == 0 || Int(depth) <= deepest
    case .shape: return false
    case .named, .title: return index > first ?? 0
    default: return true
    }
  }
}
