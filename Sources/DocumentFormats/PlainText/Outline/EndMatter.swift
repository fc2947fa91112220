/// An appendix or afterword stands behind the last chapter.
///
/// Between two chapters that follow each other it is a part of the first one.
enum EndMatter {
  /// Takes end matter that stands between headings of one run out of the accepted ones.
  static func reject(_ candidates: [HeadingCandidate], _ runs: NumberRuns, _ accepted: inout [Bool]) {
    var lastRun = -1
    var waiting: [Int] = []
    for (index, candidate) in candidates.enumerated() where accepted[index] {
      if candidate.isEndMatter {
        waiting.append(index)
      } else if case .unit = candidate.system {
        if runs.runs[index] == lastRun { for index in waiting { accepted[index] = false } }
        lastRun = runs.runs[index]
        waiting = []
      }
    }
  }
}
