/// One cell of the emulated screen.
package struct Cell: Equatable, Sendable {
  /// The scalar shown; a space where nothing is; 0 in the second column of a wide character.
  package var scalar: UInt32
  /// The time at which what is shown here last became different.
  package var changed: UInt64

  package static func == (left: Cell, right: Cell) -> Bool {
    left.scalar == right.scalar
  }
}
