internal import ArgumentParser
internal import DocumentModel

/// The document that a command is about.
struct FileArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(CommandStrings.current.file), completion: .file())
  var file: String

  @OptionGroup
  var encoding: EncodingArgument

  /// The file, opened; ends the program with one line where that is not possible.
  func open() throws -> DocumentFile {
    let encoding = try encoding.encoding()
    do throws(OpeningFailure) {
      return try DocumentFile(path: file, encoding: encoding)
    } catch {
      Diagnostics.write(error.description)
      throw ExitCode.failure
    }
  }
}
