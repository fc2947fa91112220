internal import ArgumentParser
internal import Bookmarks
internal import ReaderCore

/// Bookmarks without a terminal.
struct BookmarksCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bookmarks", abstract: CommandStrings.current.bookmarks, subcommands: [List.self, Export.self],
      defaultSubcommand: List.self)
  }
}

extension BookmarksCommand {
  /// One line a bookmark.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "list", abstract: CommandStrings.current.list)
    }

    func run() throws {
      let store = try SavedBookmarks.read()
      var output = StandardOutput()
      output.write(BookmarkExport.list(store.bookmarks))
      output.flush()
    }
  }

  /// A document of all bookmarks.
  struct Export: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(commandName: "export", abstract: CommandStrings.current.export)
    }

    /// The forms in which bookmarks are exported.
    enum Format: String, ExpressibleByArgument, CaseIterable { case markdown, json }

    @Option(help: ArgumentHelp(CommandStrings.current.exportFormat))
    var format = Format.markdown

    func run() throws {
      let store = try SavedBookmarks.read()
      var output = StandardOutput()
      switch format {
      case .markdown: output.write(BookmarkExport.markdown(store.bookmarks))
      case .json: output.write(BookmarkExport.json(store.bookmarks))
      }
      output.flush()
    }
  }
}
