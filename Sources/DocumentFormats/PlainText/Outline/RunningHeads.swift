/// Headings that a page repeats at its edge to tell which chapter or section it is in.
///
/// Such a head has the number of the section that the page is in, or of the first one that begins on it; a section has
/// its number once.
struct RunningHeads {
  private struct Heading {
    var number: Int
    var prefix: Int
    var index: Int
  }

  /// The section of each system that the text is in.
  private var current: [NumberingSystem: Heading] = [:]

  /// Titles without a number met so far.
  private var unnumbered: Set<UInt64> = []

  /// Titles below a bare number met so far.
  private var belowNumbers: Set<UInt64> = []

  /// Takes heads of pages out of the accepted candidates.
  static func reject(_ candidates: [HeadingCandidate], _ accepted: inout [Bool]) {
    guard candidates.contains(where: \.isAtPageEdge) else { return }
    var heads = RunningHeads()
    for index in candidates.indices where accepted[index] { heads.judge(index, candidates, &accepted) }
  }

  private mutating func judge(_ index: Int, _ candidates: [HeadingCandidate], _ accepted: inout [Bool]) {
    let candidate = candidates[index]
    guard candidate.number > 0 else {
      if !unnumbered.insert(candidate.titleKey).inserted, candidate.isAtPageEdge { accepted[index] = false }
      return
    }
    // The number of the page over the section that the page is in: the section has a number once.
    if candidate.isAlone, candidate.system == .decimal(depth: 1),
      !belowNumbers.insert(candidate.titleKey).inserted, candidate.isAtPageEdge
    {
      accepted[index] = false
      return
    }
    if let last = current[candidate.system], last.number == candidate.number, last.prefix == candidate.prefix {
      if candidate.isAtPageEdge {
        accepted[index] = false
        return
      }
      let earlier = candidates[last.index]
      if earlier.isAtPageEdge, earlier.titleKey == candidate.titleKey {
        let isHead = earlier.isInContents && !candidate.isInContents
        accepted[isHead ? index : last.index] = false
        if isHead { return }
      }
    }
    // The head says "Chapter 1: Title" where the heading says "1 Title".
    if candidate.isAtPageEdge, candidate.system == .unit(.chapter), let last = current[.decimal(depth: 1)],
      last.number == candidate.number, candidates[last.index].titleKey == candidate.titleKey
    {
      accepted[index] = false
      return
    }
    // The sections below a new one are counted anew.
    for system in current.keys where system.rank > candidate.system.rank { current[system] = nil }
    current[candidate.system] = Heading(number: candidate.number, prefix: candidate.prefix, index: index)
  }
}
