internal import ScreenModel

/// A movement of a pane's rows that makes most of one screen's pane from another's.
struct PaneScroll: Equatable {
  let pane: ScreenPane

  /// By how many rows they go up, or down where it is negative.
  let count: Int

  /// The sequences cost as much as drawing two rows or three.
  private static let leastGain = 3

  /// The movement that saves most rows from being drawn, `nil` where none is worth its sequences.
  init?(from old: Screen, to new: Screen) {
    guard let pane = new.pane, pane == old.pane, old.size == new.size, Self.isCutBetweenCells(pane, of: old) else {
      return nil
    }
    let before = Self.hashes(of: old, pane.rows, pane.columns)
    let after = Self.hashes(of: new, pane.rows, pane.columns)
    guard zip(before, after).count(where: { $0 != $1 }) >= Self.leastGain else { return nil }
    let moves = (1 - pane.rows.count..<pane.rows.count).filter { $0 != 0 }
    let best = moves.map { (count: $0, gain: Self.gain(of: $0, before, after)) }.max { $0.gain < $1.gain }
    guard let best, best.gain >= Self.leastGain else { return nil }
    // Where the other columns can move along, whole rows scroll with less.
    let all = 0..<new.size.columns
    let whole = Self.gain(
      of: best.count, Self.hashes(of: old, pane.rows, all), Self.hashes(of: new, pane.rows, all))
    guard best.gain - whole >= Self.leastGain else { return nil }
    self.pane = pane
    count = best.count
  }

  /// How many more rows are right after a movement than without it.
  private static func gain(of count: Int, _ before: [Int?], _ after: [Int?]) -> Int {
    var gain = 0
    for row in after.indices {
      let source = row + count
      let moved = before.indices.contains(source) ? before[source] : nil
      // An empty row costs next to nothing either way.
      if after[row] != nil, moved == after[row] { gain += 1 }
      if after[row] != nil, before[row] == after[row] { gain -= 1 }
    }
    return gain
  }

  /// What tells the rows apart; `nil` for an empty one.
  private static func hashes(of screen: Screen, _ rows: Range<Int>, _ columns: Range<Int>) -> [Int?] {
    rows.map { row in
      let cells = screen.row(row)
      let part = cells[(cells.startIndex + columns.lowerBound)..<(cells.startIndex + columns.upperBound)]
      return part.allSatisfy { $0.text == " " } ? nil : part.hashValue
    }
  }

  /// Whether the pane's edges cut no wide grapheme, whose halves would part.
  private static func isCutBetweenCells(_ pane: ScreenPane, of screen: Screen) -> Bool {
    guard pane.rows.upperBound <= screen.size.rows, pane.columns.upperBound <= screen.size.columns,
      pane.columns.count > 1
    else { return false }
    return pane.rows.allSatisfy { row in
      let cells = screen.row(row)
      let edges = [pane.columns.lowerBound, pane.columns.upperBound].filter { $0 < screen.size.columns }
      return edges.allSatisfy { cells[cells.startIndex + $0].width > 0 }
    }
  }
}
