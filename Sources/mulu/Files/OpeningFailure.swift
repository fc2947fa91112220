internal import ReaderCore

/// That a document could not be opened, and why.
struct OpeningFailure: Error, CustomStringConvertible {
  let path: String
  let problem: FileProblem

  /// One line for the user, in the environment's language.
  var description: String {
    InterfaceStrings.inLanguage(SystemEnvironment.current.language).text(of: problem, path: path)
  }
}
