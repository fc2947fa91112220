/// Tells the entries of a printed table of contents, and of lists, from headings: many in a row with no text between
/// them, met again later.
enum PrintedContents {
  /// The fewest entries of the same level or above that follow each other without text.
  private static let fewest = 3

  /// Which candidates are entries of printed contents.
  static func entries(_ candidates: [HeadingCandidate]) -> [Bool] {
    var marks = [Bool](repeating: false, count: candidates.count)
    var last: [UInt64: Int] = [:]
    for (index, candidate) in candidates.enumerated() { last[candidate.key] = index }
    var start = 0
    while start < candidates.count {
      var end = start
      while end + 1 < candidates.count, candidates[end].bodyLines == 0, candidates[end].system != .title { end += 1 }
      if end > start { judge(candidates, start...end, last, &marks) }
      start = end + 1
    }
    return marks
  }

  private static func judge(
    _ candidates: [HeadingCandidate], _ row: ClosedRange<Int>, _ last: [UInt64: Int], _ marks: inout [Bool]
  ) {
    if candidates[row.lowerBound].isListed {
      // A list ends where space or a page end sets the next line off.
      var end = row.lowerBound + 1
      while end <= row.upperBound, !candidates[end].isSetOff { end += 1 }
      for index in row.lowerBound..<end { marks[index] = true }
      if end < row.upperBound { judge(candidates, end...row.upperBound, last, &marks) }
      return
    }
    var flat = 0
    for index in row.dropLast() where candidates[index + 1].system.rank <= candidates[index].system.rank { flat += 1 }
    guard flat >= fewest else { return }
    if let restart = restart(candidates, row) {
      for index in row.lowerBound..<restart { marks[index] = true }
      return
    }
    let again = row.filter { last[candidates[$0].key, default: 0] > row.upperBound }
    guard again.count * 2 > row.count else { return }
    for index in row.dropLast() { marks[index] = true }
    if again.last == row.upperBound { marks[row.upperBound] = true }
  }

  /// Where the text itself begins in a row that also holds its first headings: where the first entry is met again.
  private static func restart(_ candidates: [HeadingCandidate], _ row: ClosedRange<Int>) -> Int? {
    var keys: Set<UInt64> = []
    for index in row.prefix(3) { keys.insert(candidates[index].key) }
    let first = candidates[row.lowerBound]
    for index in row.dropFirst(fewest) where index > row.lowerBound + fewest {
      let candidate = candidates[index]
      if keys.contains(candidate.key), candidate.system == first.system, candidate.number == first.number {
        return index
      }
    }
    return nil
  }
}
