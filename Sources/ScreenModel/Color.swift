/// The colour of a cell's text or ground.
package enum Color: Hashable, Sendable {
  /// The terminal's own colour.
  case standard
  /// One of the terminal's own 16 colours: 0–7, and their bright forms 8–15.
  case ansi(UInt8)
  /// A colour of the 256-colour palette, 16–255; on terminals with fewer the nearest of theirs is shown.
  case palette(UInt8)
}
