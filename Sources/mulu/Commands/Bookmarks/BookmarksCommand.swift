internal import ArgumentParser

/// Bookmarks without a terminal.
struct BookmarksCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bookmarks", abstract: CommandStrings.current.bookmarks,
      subcommands: [List.self, Export.self, Import.self, Add.self, Edit.self, Remove.self],
      defaultSubcommand: List.self)
  }
}
