internal import ArgumentParser
internal import Bookmarks
internal import ReaderCore

extension BookmarksCommand {
  /// A document of bookmarks.
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "export", abstract: CommandStrings.current.export)
    }

    @Option(help: ArgumentHelp(CommandStrings.current.exportFormat))
    var format: ExportFormat?

    @Option(
      name: .shortAndLong, help: ArgumentHelp(CommandStrings.current.exportOutput, valueName: "file"),
      completion: .file())
    var output: String?

    @Argument(help: ArgumentHelp(CommandStrings.current.bookmarkFiles, valueName: "file"), completion: .file())
    var files: [String] = []

    /// The file to write; `nil` for standard output.
    private var path: String? { output == "-" ? nil : output }

    func run() throws {
      let format = try chosenFormat()
      let saved = try SavedBookmarks()
      let strings = InterfaceStrings.inLanguage(SystemEnvironment.current.language)
      let export = BookmarkExport(try saved.entries(of: files), removals: saved.store.removals)
      let text = export.text(in: format, words: strings.exchange.words)
      guard let path else {
        var standardOutput = StandardOutput()
        standardOutput.write(text)
        return standardOutput.flush()
      }
      guard !isInUse(path, by: export.entries) else {
        Diagnostics.write(CommandStrings.current.exportOverDocument(path.singleLine))
        throw ExitCode.failure
      }
      do throws(UserFileError) {
        try ExportFile.replace(path, text: text)
      } catch {
        Diagnostics.write(strings.text(of: error))
        throw ExitCode.failure
      }
    }

    /// The form that is named, else the one that the file's ending tells.
    private func chosenFormat() throws -> ExportFormat {
      if let format { return format }
      guard let path else { return .markdown }
      guard let format = ExportFormat(fileName: path) else {
        Diagnostics.write(CommandStrings.current.exportEnding(path.singleLine))
        throw ExitCode.validationFailure
      }
      return format
    }

    /// Whether a file is the document of a bookmark, or that in which bookmarks are kept.
    private func isInUse(_ path: String, by entries: [ExportEntry]) -> Bool {
      let path = AbsolutePath.of(path)
      let own = SystemEnvironment.current.userFolders.bookmarksFile.map(AbsolutePath.of)
      return path == own || (files.map(AbsolutePath.of) + entries.map(\.path)).contains(path)
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
