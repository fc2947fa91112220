internal import ArgumentParser
internal import Bookmarks
internal import ReaderCore

extension BookmarksCommand {
  /// Merges bookmarks from elsewhere with the reader's own.
  struct Import: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "import", abstract: CommandStrings.current.importing)
    }

    @Option(help: ArgumentHelp(CommandStrings.current.importDocument, valueName: "file"), completion: .file())
    var document: String?

    @Flag(help: ArgumentHelp(CommandStrings.current.importRestore))
    var restore = false

    @Argument(help: ArgumentHelp(CommandStrings.current.importFile), completion: .file())
    var file: String

    func run() throws {
      let strings = InterfaceStrings.inLanguage(SystemEnvironment.current.language)
      let imported: BookmarkImport
      switch ImportedFile.read(file, strings) {
      case .success(let value): imported = value
      case .failure(let failure):
        Diagnostics.write(failure.message)
        throw ExitCode.failure
      }
      var documents = AnnotatedDocuments()
      if let document { try documents.useForAll(document) }
      var saved = try SavedBookmarks()
      let (store, report) = imported.merged(into: saved.store, restoresRemoved: restore, now: SystemClock.now) {
        documents.document(of: $0)
      }
      saved.store = store
      try saved.save()
      var output = StandardOutput()
      output.writeLine(strings.exchange.text(of: report))
      output.flush()
    }
  }
}
