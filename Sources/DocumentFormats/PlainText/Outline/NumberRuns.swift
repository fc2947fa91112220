/// Sequences of numbers that go on: 1 2 3, also around sections of their own and over small gaps.
struct NumberRuns {
  /// The run that each candidate belongs to, -1 for those without a number.
  private(set) var runs: [Int]

  /// What the candidates of a run have in common.
  private(set) var facts: [Facts] = []

  /// All lines of text.
  private(set) var lines = 0

  struct Facts {
    /// The number of the first one.
    var first = 0
    /// How many candidates it has.
    var length = 0
    /// How many of them have hardly any text before the next one.
    var bare = 0
    /// How many are a label and nothing else.
    var alone = 0
    /// How many stand below a line that ends no sentence.
    var belowTitles = 0
    /// The lines of text from the first to the last of them.
    var lines = 0
    /// The lines of text before the first one.
    var before = 0

    /// Takes in a candidate of the run, with the lines of text before it.
    mutating func add(_ candidate: HeadingCandidate, lines: Int) {
      length += 1
      if candidate.isAlone { alone += 1 }
      if candidate.isBelowTitle { belowTitles += 1 }
      self.lines = lines - before
    }
  }

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
        if text - stack[match].before < NumberRuns.fewestLines(under: candidate.system) {
          facts[stack[match].run].bare += 1
        }
        stack[match].before = text + own
        runs[index] = stack[match].run
      } else {
        if stack.count == NumberRuns.deepest { stack.removeFirst() }
        stack.append(Open(run: facts.count, prefix: prefix, last: number, before: text + own))
        runs[index] = facts.count
        facts.append(Facts(first: number, before: lines))
      }
      open[candidate.system] = stack
      facts[runs[index]].add(candidate, lines: lines)
    }
  }

  /// What the run of a candidate shows, `nil` for one without a number.
  func facts(of index: Int) -> Facts? { runs[index] >= 0 ? facts[runs[index]] : nil }

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
    guard let facts = facts(of: index) else { return 0 }
    if facts.length >= 3 { return 2 }
    if facts.length == 2 { return 1 }
    // 第三次 is one occasion of many.
    if candidate.system == .unit(.occasion), candidate.isAlone || candidate.number > 1 { return -3 }
    if NumberRuns.place(of: candidate).number == 1 { return 0 }
    // 3.9 after 6.2 is a quantity.
    if case .decimal(let depth) = candidate.system, depth > 1 { return -4 }
    return candidate.system.isWeak ? -2 : -1
  }

  /// Whether the run numbers the items of a list: hardly any text under most of them, sections of theirs counted in.
  func isList(_ index: Int, _ candidate: HeadingCandidate) -> Bool {
    guard let facts = facts(of: index) else { return false }
    return facts.length == 1
      ? candidate.bodyLines < NumberRuns.fewestLines(under: candidate.system) : facts.bare * 2 > facts.length - 1
  }
}
