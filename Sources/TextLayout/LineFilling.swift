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
          let end = line.good ?? line.poor ?? breakInWord(line.start..<index, measure: measure)
          lines.append(close(line.start..<end, isHyphenated: end == line.good ?? line.poor && isHyphen(end - 1)))
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

    mutating func note(_ traits: Cluster.Traits, at index: Int, isBehindHyphen: Bool, _ measure: Int) {
      guard index > start, first != nil, !isBehindHyphen || columns < measure else { return }
      if traits.contains(.breakable) { good = index }
      if traits.contains(.badlyBreakable) { poor = index }
    }
  }

  private func isHyphen(_ index: Int) -> Bool { clusters[index].traits.contains(.softHyphen) }

  /// The last place in a line without opportunities at which the rules allow a break, else its end.
  private func breakInWord(_ range: Range<Int>, measure: Int) -> Int {
    var index = range.upperBound
    while index > range.lowerBound, range.upperBound - index < measure {
      if LineBreakRules.allowBreak(between: firstScalar(of: index - 1), and: firstScalar(of: index)) { return index }
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
