internal import ArgumentParser
internal import ReaderCore
internal import TextDecoding

/// The encoding that a document is read in.
struct EncodingArgument: ParsableArguments {
  @Option(name: .customLong("encoding"), help: ArgumentHelp(CommandStrings.current.encoding, valueName: "name"))
  var name: String?

  /// The encoding, `nil` to find it out; ends the program with one line for a name that is not known.
  func encoding() throws -> TextEncoding? {
    guard let name else { return nil }
    if let encoding = TextEncoding(named: name) { return encoding }
    Diagnostics.write(CommandStrings.current.unknownEncoding(name.singleLine))
    throw ExitCode.validationFailure
  }
}
