/// Sequences of numbers that go on: 1 2 3, also around sections of their own and over small gaps.
struct NumberRuns {
  /// The run that each candidate belongs to, -1 for those without a number.
  private(set) var runs: [Int]

  /// How many candidates a run has, and how many lines of text stand under them.
  private(set) var lengths: [Int] = []

  /// How many of a run have hardly any text before the next one.
  private var bare: [Int] = []

  private struct Open {
    var run: Int
    var prefix: Int
    var last: Int
    /// The lines of text before the candidate.
    var before: Int
  }

  /// Fewer lines of text under a number are no section.
  private static let fewestLines = 2

  /// The most runs of one system that can be open inside each other.
  private static let deepest = 12

  init(_ candidates: [HeadingCandidate]) {
    runs = [Int](repeating: -1, count: candidates.count)
    var open: [NumberingSystem: [Open]] = [:]
    var lines = 0
    for (index, candidate) in candidates.enumerated() {
      defer { lines += candidate.bodyLines }
      let (prefix, number) = NumberRuns.place(of: candidate)
      guard number > 0 else { continue }
      let gap = candidate.system.isWeak ? 1 : 3
      var stack = open[candidate.system] ?? []
      let match = stack.lastIndex { $0.prefix == prefix && (1...gap).contains(number - $0.last) }
      if let match {
        stack.removeSubrange((match + 1)...)
        stack[match].last = number
        if lines - stack[match].before < NumberRuns.fewestLines { bare[stack[match].run] += 1 }
        stack[match].before = lines
        runs[index] = stack[match].run
      } else {
        if stack.count == NumberRuns.deepest { stack.removeFirst() }
        stack.append(Open(run: lengths.count, prefix: prefix, last: number, before: lines))
        runs[index] = lengths.count
        lengths.append(0)
        bare.append(0)
      }
      open[candidate.system] = stack
      lengths[runs[index]] += 1
    }
  }

  /// The number that counts, and those before it: of 1.0, 2.0, 3.0 the first one counts.
  private static func place(of candidate: HeadingCandidate) -> (prefix: Int, number: Int) {
    if case .decimal(2) = candidate.system, candidate.number == 0 { return (-1, candidate.prefix - 1) }
    return (candidate.prefix, candidate.number)
  }

  /// How well a candidate's number follows.
  func vote(on index: Int, _ candidate: HeadingCandidate) -> Int {
    let run = runs[index]
    guard run >= 0 else { return 0 }
    if lengths[run] >= 3 { return 2 }
    if lengths[run] == 2 { return 1 }
    if NumberRuns.place(of: candidate).number == 1 { return 0 }
    // 3.9 after 6.2 is a quantity.
    if case .decimal(let depth) = candidate.system, depth > 1 { return -4 }
    return candidate.system.isWeak ? -2 : -1
  }

  /// Whether the run numbers the items of a list: hardly any text under most of them, sections of theirs counted in.
  func isList(_ index: Int, _ candidate: HeadingCandidate) -> Bool {
    let run = runs[index]
    guard run >= 0 else { return false }
    return lengths[run] == 1 ? candidate.bodyLines < NumberRuns.fewestLines : bare[run] * 2 > lengths[run] - 1
  }
}
