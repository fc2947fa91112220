/// Measures the wrap of text that was extracted from pages set in proportional type.
///
/// Its lines are equally long on the page but not in cells, so they make no sharp edge. That a text came from pages is
/// shown by form feeds; then lines are those of the page, and lines that break inside a sentence lie close together.
struct RaggedWrapMeasurement {
  private let windows: [[SourceLine]]
  private let isHan: Bool

  /// The fewest pages that show where lines come from.
  private static let fewestPages = 3

  /// The fewest lines that break inside a sentence.
  private static let fewestBroken = 24

  /// The fewest ends of paragraphs that show what stands behind them.
  private static let fewestEnds = 8
  private static let narrowest = 40
  private static let widest = 160

  init(windows: [[SourceLine]], isHan: Bool) {
    self.windows = windows
    self.isHan = isHan
  }

  /// The wrap, `nil` where lines that break inside a sentence are of all lengths.
  func result() -> WrapMeasurement.Result? {
    let pages = windows.joined().count { $0.traits.contains(.startsPage) }
    guard pages >= RaggedWrapMeasurement.fewestPages else { return nil }
    let usualGap = spacing()
    var edges = [Int](repeating: 0, count: RaggedWrapMeasurement.widest + 1)
    var indents = Tally()
    /// For each column, how many lines would have passed it with the next word.
    var fitting = [Int](repeating: 0, count: RaggedWrapMeasurement.widest + 1)
    var broken = 0
    var total = 0
    for lines in windows {
      for (line, next) in zip(lines, lines.dropFirst()) where line.last.isInsideSentence {
        // Shorter lines are those of tables and lists, of which a manual may have more than of prose.
        guard line.rightEdge >= RaggedWrapMeasurement.narrowest else { continue }
        total += 1
        guard goesOn(line, next), !next.traits.contains(.startsPage), Int(next.blankBefore) == usualGap else {
          continue
        }
        broken += 1
        edges[min(line.rightEdge, RaggedWrapMeasurement.widest)] += 1
        indents.add(Int(next.indent))
        let needed = Wrap.needed(for: next, after: line, isHan: isHan)
        for width in line.rightEdge..<max(line.rightEdge, min(line.rightEdge + needed, RaggedWrapMeasurement.widest)) {
          fitting[width] += 1
        }
      }
    }
    guard broken >= RaggedWrapMeasurement.fewestBroken, let zone = densest(edges) else { return nil }
    guard isPile(zone, among: broken), zone.count * 16 >= total else { return nil }
    let bodyIndent = indents.mode ?? 0
    let wrap = Wrap(
      width: zone.range.upperBound, bodyIndent: bodyIndent, slack: zone.range.count - 1,
      partsParagraphs: partsParagraphs(before: zone.range.lowerBound, usualGap: usualGap))
    // Where letters have one width too, most lines break at the word that would have passed the same column.
    let isPrinted = isHan || (fitting.max() ?? 0) * 4 < broken * 3
    return WrapMeasurement.Result(
      wrap: wrap, usualGap: usualGap, evenness: indents.share(within: 1, of: bodyIndent), isPrinted: isPrinted)
  }

  /// The empty lines between lines of one sentence; where these are few, between all lines: most lines of a manual may be
  /// those of tables and commands.
  private func spacing() -> Int {
    var all = Tally()
    var prose = Tally()
    var count = 0
    for lines in windows {
      for (line, next) in zip(lines, lines.dropFirst()) where !next.traits.contains(.startsPage) {
        all.add(Int(next.blankBefore))
        guard line.last.isInsideSentence, line.rightEdge >= RaggedWrapMeasurement.narrowest, goesOn(line, next) else {
          continue
        }
        prose.add(Int(next.blankBefore))
        count += 1
      }
    }
    return (count >= RaggedWrapMeasurement.fewestBroken ? prose.mode : nil) ?? all.mode ?? 0
  }

  /// Whether an empty line stands behind nearly every sentence whose line ends so far before an edge that its paragraph
  /// ends as well.
  private func partsParagraphs(before edge: Int, usualGap: Int) -> Bool {
    var ends = 0
    var parted = 0
    for lines in windows {
      for (line, next) in zip(lines, lines.dropFirst()) where line.last.endsSentence && line.rightEdge < edge - 12 {
        guard !next.traits.contains(.startsPage) else { continue }
        ends += 1
        if Int(next.blankBefore) > usualGap { parted += 1 }
      }
    }
    return ends >= RaggedWrapMeasurement.fewestEnds && parted * 20 >= ends * 19
  }

  /// Whether a sentence goes on from one line to the next.
  private func goesOn(_ line: SourceLine, _ next: SourceLine) -> Bool {
    next.first == .lowercase || next.first == .solid && (line.last == .solid || line.last == .pause)
  }

  /// Whether so many lines end in a range of edges that they are full: most of all, or a quarter of them and several times as
  /// many to a column as elsewhere, where lines of tables end.
  private func isPile(_ zone: (range: ClosedRange<Int>, count: Int), among broken: Int) -> Bool {
    let elsewhere = RaggedWrapMeasurement.widest - RaggedWrapMeasurement.narrowest - zone.range.count
    let isDense = zone.count * elsewhere >= 3 * (broken - zone.count) * zone.range.count
    return zone.count * 2 >= broken || zone.count * 4 >= broken && isDense
  }

  /// The range of edges, a sixth of the width, that holds most lines; the outermost twentieths of them left out.
  private func densest(_ edges: [Int]) -> (range: ClosedRange<Int>, count: Int)? {
    var best: (range: ClosedRange<Int>, count: Int)?
    for edge in RaggedWrapMeasurement.narrowest..<RaggedWrapMeasurement.widest {
      let range = edge - edge / 6...edge
      let count = edges[range].reduce(0, +)
      if count > best?.count ?? 0 { best = (range, count) }
    }
    guard let best else { return nil }
    var lower = best.range.lowerBound
    var upper = best.range.upperBound
    var left = 0
    while left + edges[lower] < best.count / 20 {
      left += edges[lower]
      lower += 1
    }
    left = 0
    while upper > lower, left + edges[upper] < best.count / 20 {
      left += edges[upper]
      upper -= 1
    }
    return (lower...upper, best.count)
  }
}
