/// Sequences of numbers that go on: 1 2 3, also around sections of their own and over small gaps.
struct NumberRuns {
  /// The run that each candidate belongs to, -1 for those without a number.
  private(set) var runs: [Int]

  /// How many candidates a run has, and how many lines of text stand under them.
  private(set) var lengths: [Int] = []
  private(set) var bodyLines: [Int] = []

  private struct Open {
    var run: Int
    var prefix: Int
    var last: Int
  }

  /// Lines of text under one number that count at most, so that one long section does not speak for a list.
  private static let mostBody = 20

  /// The most runs of one system that can be open inside each other.
  private static let deepest = 12

  init(_ candidates: [HeadingCandidate]) {
    runs = [Int](repeating: -1, count: candidates.count)
    var open: [NumberingSystem: [Open]] = [:]
    for (index, candidate) in candidates.enumerated() where candidate.number > 0 {
      let gap = candidate.system.isWeak ? 1 : 3
      var stack = open[candidate.system] ?? []
      let match = stack.lastIndex { $0.prefix == candidate.prefix && (1...gap).contains(candidate.number - $0.last) }
      if let match {
        stack.removeSubrange((match + 1)...)
        stack[match].last = candidate.number
        runs[index] = stack[match].run
      } else {
        if stack.count == NumberRuns.deepest { stack.removeFirst() }
        stack.append(Open(run: lengths.count, prefix: candidate.prefix, last: candidate.number))
        runs[index] = lengths.count
        lengths.append(0)
        bodyLines.append(0)
      }
      open[candidate.system] = stack
      lengths[runs[index]] += 1
      bodyLines[runs[index]] += min(candidate.bodyLines, NumberRuns.mostBody)
    }
  }

  /// How well a candidate's number follows.
  func vote(on index: Int, _ candidate: HeadingCandidate) -> Int {
    let run = runs[index]
    guard run >= 0 else { return 0 }
    if lengths[run] >= 3 { return 2 }
    if lengths[run] == 2 { return 1 }
    if candidate.number == 1 { return 0 }
    return candidate.system.isWeak ? -2 : -1
  }

  /// Whether the run numbers the items of a list: hardly any text under them.
  func isList(_ index: Int) -> Bool {
    let run = runs[index]
    return run >= 0 && bodyLines[run] < 2 * lengths[run]
  }
}
