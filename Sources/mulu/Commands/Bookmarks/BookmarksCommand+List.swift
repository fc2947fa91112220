internal import ArgumentParser
internal import Bookmarks
internal import ReaderCore

extension BookmarksCommand {
  /// One line a bookmark.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: CommandStrings.current.list)
    }

    @Flag(help: ArgumentHelp(CommandStrings.current.json))
    var json = false

    @Argument(help: ArgumentHelp(CommandStrings.current.bookmarkFiles, valueName: "file"), completion: .file())
    var files: [String] = []

    func run() throws {
      let saved = try SavedBookmarks()
      let export = BookmarkExport(try saved.entries(of: files))
      var output = StandardOutput()
      if json {
        output.write(export.listJSON)
      } else {
        let words = InterfaceStrings.inLanguage(SystemEnvironment.current.language).exchange.words
        for line in export.lines(among: saved.store.bookmarks.map(\.id), words) { output.writeLine(line) }
      }
      output.flush()
    }
  }
}
