/// The lines around those that come next, by which is told whether they stand near the edge of a page.
///
/// Lines come in steps whose ends are no edges of pages: the last ones of a step wait for those behind them.
struct PageEdgeWindow: Sendable {
  /// Lines that were taken and are near enough to count, those that can be taken, and those that wait.
  private(set) var lines: [SourceLine] = []

  /// The index of the first line that was not taken.
  private var next = 0
  private var isBeginning = true

  /// How many lines from an edge are looked at; 0 where no form feeds show pages, so that no line waits.
  private let depth: Int

  init(depth: Int) { self.depth = depth }

  /// Where the first line that waits begins.
  var waitingStart: Int? { next < lines.count ? lines[next].start : nil }

  /// Takes in the lines of a step and lets go of those that do not count any more; the indices of the lines that can be
  /// judged now: all if it `isSettled` that the last one ends a page or the text.
  mutating func append(_ newLines: [SourceLine], isSettled: Bool) -> Range<Int> {
    let done = max(0, next - depth)
    if done > 0 { isBeginning = false }
    lines.removeFirst(done)
    next -= done
    if lines.isEmpty { lines = newLines } else { lines += newLines }
    let judged = next..<max(next, isSettled ? lines.count : lines.count - depth)
    next = judged.upperBound
    return judged
  }

  /// Which of the lines stand near an edge; `nil` without pages.
  var edges: PageEdges? { depth > 0 ? PageEdges(lines, depth: depth, isBeginning: isBeginning) : nil }
}
