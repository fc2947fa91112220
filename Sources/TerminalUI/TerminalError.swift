/// Why a terminal cannot be taken over.
package enum TerminalError: Error, Equatable {
  /// The keyboard or the output is no terminal.
  case notATerminal
  /// `TERM` is not set.
  case unnamed
  /// `TERM` has a value that the terminfo database does not have.
  case unknown(String)
  /// The terminal cannot move its cursor.
  case incapable(String)
  /// There are no descriptors left.
  case noResources
}
