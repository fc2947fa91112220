/// Why something could not be measured.
package enum MeasurementError: Error, CustomStringConvertible {
  case cannotStart(String)
  case showsNothing(String)
  case cannotPrepare(String)
  case failed(String, status: Int32)

  package var description: String {
    switch self {
    case .cannotStart(let command): "cannot start: \(command)"
    case .showsNothing(let command): "shows nothing: \(command)"
    case .cannotPrepare(let path): "cannot write: \(path)"
    case .failed(let command, let status): "exit status \(status): \(command)"
    }
  }
}
