internal import ArgumentParser
internal import ReaderCore

/// The encoding that a document is read in.
struct EncodingArgument: ParsableArguments {
  @Option(name: .customLong("encoding"), help: ArgumentHelp(CommandStrings.current.encoding, valueName: "name"))
  var name: String?

  /// What is asked for, `nil` for nothing; ends the program with one line for a name that is not known.
  func request() throws -> EncodingRequest? {
    guard let name else { return nil }
    if let request = EncodingRequest(named: name) { return request }
    Diagnostics.write(CommandStrings.current.unknownEncoding(name.singleLine))
    throw ExitCode.validationFailure
  }
}
