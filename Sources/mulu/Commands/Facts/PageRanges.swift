/// The numbers of pages, those that follow each other put together.
struct PageRanges {
  private(set) var ranges: [ClosedRange<Int>] = []

  /// Takes in the number of a page at or behind the last one.
  mutating func add(_ number: Int) {
    guard let last = ranges.last, last.contains(number) || number == last.upperBound + 1 else {
      ranges.append(number...number)
      return
    }
    ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, number)
  }
}
