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

  /// Fewer lines of text under a number are no section; under a date one is enough.
  private static func fewestLines(under system: NumberingSystem) -> Int { system.isWeak ? 2 : 1 }

  /// Bytes from which a line with a label is a sentence.
  private static let longItem = 60

  /// The most runs of one system that can be open inside each other.
  private static let deepest = 12

  init(_ candidates: [HeadingCandidate]) {
    runs = [Int](repeating: -1, count: candidates.count)
    var open: [NumberingSystem: [Open]] = [:]
    var lines = 0
    // Items with a label of their own are what stands under 一、二、三.
    var items = 0
    for (index, candidate) in candidates.enumerated() {
      // A long line with a label is the text of an item.
      let own = candidate.end - candidate.start >= NumberRuns.longItem ? 1 : 0
      defer {
        lines += candidate.bodyLines + own
        if candidate.system.rank > NumberingSystem.hanComma.rank { items += 1 }
      }
      let text = lines + (candidate.system == .hanComma ? items : 0)
      let (prefix, number) = NumberRuns.place(of: candidate)
      guard number > 0 else { continue }
      let gap = NumberRuns.gap(of: candidate.system)
      var stack = open[candidate.system] ?? []
      let match = stack.lastIndex { $0.prefix == prefix && gap.contains(number - $0.last) }
      if let match {
        stack.removeSubrange((match + 1)...)
        stack[match].last = number
        if text - stack[match].before < NumberRuns.fewestLines(under: candidate.system) { bare[stack[match].run] += 1 }
        stack[match].before = text + own
        runs[index] = stack[match].run
      } else {
        if stack.count == NumberRuns.deepest { stack.removeFirst() }
        stack.append(Open(run: lengths.count, prefix: prefix, last: number, before: text + own))
        runs[index] = lengths.count
        lengths.append(0)
        bare.append(0)
      }
      open[candidate.system] = stack
      lengths[runs[index]] += 1
    }
  }

  /// How far a number may be from the one that it follows; nobody writes every day, and some put the last day first.
  private static func gap(of system: NumberingSystem) -> ClosedRange<Int> {
    if case .date = system { return -1_000_000...1_000_000 }
    return 1...(system.isWeak ? 1 : 3)
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
    return lengths[run] == 1
      ? candidate.bodyLines < NumberRuns.fewestLines(under: candidate.system) : bare[run] * 2 > lengths[run] - 1
  }
}
