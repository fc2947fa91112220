internal import DocumentModel

/// Decides which candidates are headings, and of which level, from all that are known.
enum OutlineJudge {
  /// The sum of votes from which a candidate is a heading.
  private static let threshold = 3

  /// The level of each candidate, 0 for text; and whether it is an entry of the outline.
  static func levels(_ candidates: [HeadingCandidate]) -> [Int] {
    let runs = NumberRuns(candidates)
    let contents = PrintedContents.entries(candidates)
    let indent = FamilyIndent(candidates)
    var accepted = [Bool](repeating: false, count: candidates.count)
    for (index, candidate) in candidates.enumerated() where !contents[index] {
      var votes = candidate.evidence.votes + runs.vote(on: index, candidate)
      if candidate.system.isWeak && runs.isList(index) { votes -= 3 }
      votes += indent.vote(on: candidate)
      if candidate.system == .title { votes = threshold }
      accepted[index] = votes >= threshold
    }
    EndMatter.reject(candidates, runs, &accepted)
    let depth = OutlineDepth(candidates, accepted: accepted)
    for (index, candidate) in candidates.enumerated() where accepted[index] {
      accepted[index] = depth.admits(index, candidate)
    }
    let ranks = LevelRanks(candidates, accepted: accepted)
    return candidates.indices.map { accepted[$0] ? ranks.level(of: candidates[$0].system) : 0 }
  }

  /// The names of what spoke for a candidate.
  static func evidence(_ candidate: HeadingCandidate) -> [String] {
    let label = candidate.number > 0 || candidate.system == .bracket || candidate.system == .named
    return candidate.evidence.names.map {
      $0 == ContentsRule.name
        ? $0
        : $0 == NumberingRule.name && label ? "numbering:\(candidate.system.name)" : "shape:\($0)"
    }
  }
}
