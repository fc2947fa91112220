/// Why something could not be measured.
package enum MeasurementError: Error, CustomStringConvertible {
  case cannotStart(String)
  case showsNothing(String)
  case cannotPrepare(String)
  case wrongScreen(String)
  case failed(String, status: Int32)

  package var description: String {
    switch self {
    case .cannotStart(let command): "cannot start: \(command)"
    case .showsNothing(let command): "shows nothing: \(command)"
    case .cannotPrepare(let path): "cannot write: \(path)"
    case .wrongScreen(let command): "shows after small changes something else than redrawn: \(command)"
    case .failed(let command, let status): "exit status \(status): \(command)"
    }
  }
}
