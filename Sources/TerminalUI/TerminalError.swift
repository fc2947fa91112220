/// Why a terminal cannot be taken over; its description is one line for the user.
package enum TerminalError: Error, Equatable, CustomStringConvertible {
  case notATerminal
  case unnamed
  case unknown(String)
  case incapable(String)
  case noResources

  package var description: String {
    switch self {
    case .notATerminal: "reading needs a terminal: the keyboard or the output is none"
    case .unnamed: "the environment variable TERM is not set: it names the kind of terminal"
    case .unknown(let name): "the terminal “\(name)” is not known here: set TERM to a kind in the terminfo database"
    case .incapable(let name): "the terminal “\(name)” cannot move its cursor: set TERM to one that can"
    case .noResources: "the terminal cannot be opened: too many files are open"
    }
  }
}
