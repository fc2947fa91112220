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

    func run() throws {
      let saved = try SavedBookmarks()
      let strings = InterfaceStrings.inLanguage(SystemEnvironment.current.language)
      let format = format ?? output.flatMap(ExportFormat.init(fileName:)) ?? .markdown
      let export = BookmarkExport(try saved.entries(of: files), removals: saved.store.removals)
      let text = export.text(in: format, words: strings.exchange.words)
      guard let output, output != "-" else {
        var standardOutput = StandardOutput()
        standardOutput.write(text)
        return standardOutput.flush()
      }
      do throws(UserFileError) {
        try ExportFile.replace(output, text: text)
      } catch {
        Diagnostics.write(strings.text(of: error))
        throw ExitCode.failure
      }
    }
  }
}

extension ExportFormat: ExpressibleByArgument {}
