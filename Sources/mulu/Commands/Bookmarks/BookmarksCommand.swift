internal import ArgumentParser

/// Bookmarks without a terminal; alone, it lists them all.
struct BookmarksCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "bookmarks", abstract: CommandStrings.current.bookmarks,
      subcommands: [List.self, Export.self, Import.self, Add.self, Edit.self, Remove.self])
  }

  // A standard subcommand would take a misspelt one for the name of a document.
  func run() throws { try List.parse([]).run() }
}
