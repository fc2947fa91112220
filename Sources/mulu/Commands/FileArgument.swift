internal import ArgumentParser
internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// The document that a command is about.
struct FileArgument: ParsableArguments {
  @Argument(help: ArgumentHelp(CommandStrings.current.file), completion: .file())
  var file: String

  @OptionGroup
  var encoding: EncodingArgument

  /// The file, opened as it was chosen to be read; ends the program with one line where that is not possible.
  ///
  /// - Parameter patterns: Patterns of headings that go before those that were chosen.
  func open(patterns: [HeadingPattern] = []) throws -> DocumentFile {
    let request = try encoding.request()
    let environment = SystemEnvironment.current
    do throws(OpeningFailure) {
      let opened = try OpenedFile(
        path: file, folder: environment.userFolders.choicesFolder.map { DocumentChoiceFolder(path: $0) },
        encoding: request, patterns: patterns, waitsForAll: true, strings: .inLanguage(environment.language))
      if let warning = opened.warning { Diagnostics.write(warning) }
      return opened.file
    } catch {
      Diagnostics.write(error.description)
      throw ExitCode.failure
    }
  }
}
