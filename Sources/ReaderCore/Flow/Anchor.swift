/// What the top row of the reading pane holds: it names a row whatever the width is.
package struct Anchor: Hashable, Comparable, Sendable {
  /// The position that stays at the top, as an offset in the shown storage.
  package var position: Int

  /// How many of the empty rows before the position's block stand above it on the screen; only where the position is the
  /// beginning of a block.
  package var gap: Int

  package init(position: Int, gap: Int = 0) {
    self.position = position
    self.gap = gap
  }

  package static func < (a: Anchor, b: Anchor) -> Bool {
    a.position != b.position ? a.position < b.position : a.gap > b.gap
  }
}
