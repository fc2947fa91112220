internal import DocumentModel

/// Which headings a document itself holds for entries of its contents.
///
/// An author who prints a table of contents decides what is in it: sections below the deepest that it names, and what stands
/// before the first that it names, such as the title page and an abstract, head text but are no entries.
struct OutlineDepth {
  private var deepest = 0
  private var first: Int?
  private var isKnown = false

  /// The fewest headings named by printed contents that show how deep these go.
  private static let fewest = 8

  init(_ candidates: [HeadingCandidate], accepted: [Bool]) {
    var total = 0
    var named = 0
    for (index, candidate) in candidates.enumerated() where accepted[index] {
      total += 1
      guard candidate.isInContents else { continue }
      named += 1
      first = first ?? index
      if case .decimal(let depth) = candidate.system { deepest = max(deepest, Int(depth)) }
    }
    isKnown = named >= OutlineDepth.fewest && named * 3 >= total
  }

  /// Whether a heading is an entry.
  func admits(_ index: Int, _ candidate: HeadingCandidate) -> Bool {
    guard isKnown, !candidate.isInContents else { return true }
    switch candidate.system {
    case .decimal(let depth): return deepest == 0 || Int(depth) <= deepest
    case .named, .shape, .title: return index > first ?? 0
    default: return true
    }
  }
}
