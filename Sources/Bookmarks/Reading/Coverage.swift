internal import DocumentModel

/// Which parts of a text have been read: ranges of UTF-8 offsets, ascending, without overlaps and never touching.
///
/// Their number is bounded however long and in whatever order is read: beyond the bound the smallest piece of all is
/// given up, be it a gap, which is closed, or a range, which is forgotten.
package struct Coverage: Equatable, Sendable {
  package private(set) var ranges: [Range<Int>] = []

  /// The most ranges that are kept.
  package static let capacity = 1_024

  package init() {}

  /// The coverage of ranges in any order, empty and overlapping ones too.
  package init(_ ranges: some Sequence<Range<Int>>) {
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = self.ranges.last, range.lowerBound <= last.upperBound {
        self.ranges[self.ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
    limit(to: Self.capacity)
  }

  package var isEmpty: Bool { ranges.isEmpty }
}

extension Coverage {
  /// Adds a range.
  package mutating func insert(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let first = ranges.partitionIndex { $0.upperBound >= range.lowerBound }
    let behind = ranges.partitionIndex { $0.lowerBound > range.upperBound }
    var whole = range
    if first < behind {
      whole =
        min(range.lowerBound, ranges[first].lowerBound)..<max(range.upperBound, ranges[behind - 1].upperBound)
    }
    ranges.replaceSubrange(first..<max(first, behind), with: CollectionOfOne(whole))
    limit(to: Self.capacity)
  }

  /// What either of two coverages holds.
  package func union(_ other: Coverage) -> Coverage {
    if other.isEmpty || self == other { return self }
    return Coverage(ranges + other.ranges)
  }

  /// How many bytes of a range are covered.
  package func count(in range: Range<Int>) -> Int {
    var count = 0
    for covered in ranges[ranges.partitionIndex { $0.upperBound > range.lowerBound }...] {
      guard covered.lowerBound < range.upperBound else { break }
      count += covered.clamped(to: range).count
    }
    return count
  }

  /// How much of a range is covered, from 0 to 1; 0 of an empty one.
  package func share(of range: Range<Int>) -> Double {
    range.isEmpty ? 0 : Double(count(in: range)) / Double(range.count)
  }

  /// What is covered within a range.
  package func clamped(to range: Range<Int>) -> Coverage {
    Coverage(ranges.map { $0.clamped(to: range) })
  }

  /// The coverage with every offset taken elsewhere; what loses its length is gone.
  package func mapped<Failure: Error>(_ place: (Int) throws(Failure) -> Int) throws(Failure) -> Coverage {
    var mapped: [Range<Int>] = []
    for range in ranges {
      let start = try place(range.lowerBound)
      let end = try place(range.upperBound)
      if start < end { mapped.append(start..<end) }
    }
    return Coverage(mapped)
  }

  /// Gives up the smallest pieces until no more than some ranges are left.
  package mutating func limit(to count: Int) {
    while ranges.count > max(1, count) {
      var shortest = 0
      var narrowest = 1
      for index in ranges.indices {
        if ranges[index].count < ranges[shortest].count { shortest = index }
        if index > 1, gap(before: index) < gap(before: narrowest) { narrowest = index }
      }
      if ranges[shortest].count < gap(before: narrowest) {
        ranges.remove(at: shortest)
      } else {
        let joined = ranges[narrowest - 1].lowerBound..<ranges[narrowest].upperBound
        ranges.replaceSubrange(narrowest - 1...narrowest, with: CollectionOfOne(joined))
      }
    }
  }

  private func gap(before index: Int) -> Int { ranges[index].lowerBound - ranges[index - 1].upperBound }
}
