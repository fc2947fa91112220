internal import DocumentModel

/// A line of filled text as a range of clusters.
struct FilledLine {
  /// The clusters on the line, without blanks at its ends.
  var clusters: Range<Int>

  /// The cluster whose offset the line begins at; differs from the range's where the line is empty.
  var first: Int

  /// Whether the line is broken behind a soft hyphen.
  var endsInHyphen = false

  /// Whether a paragraph or a hard line ends here, so that the line is no full one.
  var endsParagraph = false
}

extension ClusteredText {
  /// Fills lines greedily with a range of clusters; at least one line.
  ///
  /// A word wider than the measure is broken between clusters; blanks at a line's ends are dropped.
  ///
  /// - Parameter indent: columns that are taken already on the first line.
  func fill(_ range: Range<Int>, measure: Int, indent: Int = 0) -> [FilledLine] {
    var lines: [FilledLine] = []
    var line = OpenLine(start: range.lowerBound, columns: indent)
    var index = range.lowerBound
    while index < range.upperBound {
      let cluster = clusters[index]
      if cluster.traits.contains(.lineEnd) {
        lines.append(close(line.start..<index, endsParagraph: true))
        line = OpenLine(start: index + 1)
      } else if cluster.traits.contains(.blank) {
        line.columns += Int(cluster.columns)
        if index == line.start, line.first == nil {
          line = OpenLine(start: index + 1, columns: lines.isEmpty ? indent : 0)
        }
      } else {
        line.note(cluster.traits, at: index, isBehindHyphen: index > line.start && isHyphen(index - 1), measure)
        let columns = Int(cluster.columns)
        if columns > 0, line.first != nil, line.columns + columns > measure {
          let place = line.place(measure: measure)
          let end = place ?? breakInWord(line.start..<(line.poor ?? index), measure: measure)
          lines.append(close(line.start..<end, isHyphenated: [place, line.poor].contains(end) && isHyphen(end - 1)))
          line = OpenLine(start: end)
          index = end
          continue
        }
        line.columns += columns
        if columns > 0, line.first == nil { line.first = index }
      }
      index += 1
    }
    if line.first != nil || lines.isEmpty { lines.append(close(line.start..<range.upperBound, endsParagraph: true)) }
    return lines
  }

  /// The line that is being filled.
  private struct OpenLine {
    var start: Int
    var columns = 0
    /// The first cluster that shows something.
    var first: Int?
    /// The last places at which the line may be broken, by all rules and by UAX #14 alone.
    var good: Int?
    var poor: Int?
    /// The last good place that parts a number from its unit, and the columns before the two places.
    var torn: Int?
    var tornColumns = 0
    var goodColumns = 0

    mutating func note(_ traits: Cluster.Traits, at index: Int, isBehindHyphen: Bool, _ measure: Int) {
      guard index > start, first != nil, !isBehindHyphen || columns < measure else { return }
      if traits.contains(.badlyBreakable) { poor = index }
      guard traits.contains(.breakable) else { return }
      if traits.contains(.inQuantity) {
        (torn, tornColumns) = (index, columns)
      } else {
        (good, goodColumns) = (index, columns)
      }
    }

    /// The place at which the line is broken: a number goes down to its unit where that leaves no hole.
    func place(measure: Int) -> Int? {
      guard let torn else { return good }
      guard let good else { return torn }
      return good > torn || tornColumns - goodColumns <= Self.widestHole(measure) ? good : torn
    }

    /// The columns that a line may lack for a number to stay whole: a year, or an eighth of the line.
    private static func widestHole(_ measure: Int) -> Int { max(6, measure / 8) }
  }

  private func isHyphen(_ index: Int) -> Bool { clusters[index].traits.contains(.softHyphen) }

  /// The last place in a line without good opportunities at which the rules of marks allow a break, else its end.
  private func breakInWord(_ range: Range<Int>, measure: Int) -> Int {
    var index = range.upperBound
    var after = firstScalar(of: index)
    while index > range.lowerBound, range.upperBound - index < measure {
      let before = firstScalar(of: index - 1)
      if !clusters[index - 1].traits.contains(.blank) {
        if clusters[index].traits.isDisjoint(with: [.blank, .joined]),
          LineBreakRules.allowBreak(between: before, and: after)
        {
          return index
        }
        after = before
      }
      index -= 1
    }
    return range.upperBound
  }

  /// The first scalar of a cluster.
  func firstScalar(of index: Int) -> UInt32 {
    clusters[index].scalar
      ?? text.utf8.withUnsafeBufferPointer {
        UTF8Sequence.scalar(at: clusters[index].start, in: $0, limit: $0.count).value
      }
  }

  private func close(_ range: Range<Int>, isHyphenated: Bool = false, endsParagraph: Bool = false) -> FilledLine {
    let shown = trimmed(range)
    return FilledLine(
      clusters: shown, first: shown.isEmpty ? range.lowerBound : shown.lowerBound, endsInHyphen: isHyphenated,
      endsParagraph: endsParagraph)
  }
}
