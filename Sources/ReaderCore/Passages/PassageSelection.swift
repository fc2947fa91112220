internal import Bookmarks

/// A passage that is being selected, as positions in the document whatever the view and the width are.
struct PassageSelection: Equatable, Sendable {
  var unit: SelectionUnit

  /// The unit at which the passage begins to grow, and which stays in it.
  private(set) var fixed: Range<Int>

  /// The unit at the end that moves: before the fixed one, behind it, or the same.
  private(set) var moving: Range<Int>

  var color: PassageColor

  init(_ range: Range<Int>, by unit: SelectionUnit, color: PassageColor) {
    self.unit = unit
    fixed = range
    moving = range
    self.color = color
  }

  /// The passage.
  var range: Range<Int> {
    min(fixed.lowerBound, moving.lowerBound)..<max(fixed.upperBound, moving.upperBound)
  }

  /// Whether the end that moves is the later one.
  var isForward: Bool { moving.upperBound >= fixed.upperBound }

  /// Puts the end that moves elsewhere.
  mutating func extend(to range: Range<Int>) { moving = range }

  /// Selects a unit alone.
  mutating func shift(to range: Range<Int>) {
    fixed = range
    moving = range
  }

  /// Makes the other end the one that moves.
  mutating func swapEnds() { swap(&fixed, &moving) }

  /// Goes on by another unit, with the units at both ends of the passage.
  mutating func change(to unit: SelectionUnit, first: Range<Int>, last: Range<Int>) {
    (fixed, moving) = isForward ? (first, last) : (last, first)
    self.unit = unit
  }
}
