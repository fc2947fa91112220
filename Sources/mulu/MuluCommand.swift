internal import ArgumentParser

/// The command line: `mulu FILE` reads, the subcommands answer scripts.
struct MuluCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let strings = CommandStrings.current
    return CommandConfiguration(
      commandName: "mulu", abstract: strings.abstract, usage: Self.usage, discussion: strings.discussion,
      version: Self.version,
      subcommands: [
        ReadCommand.self, TocCommand.self, CatCommand.self, InfoCommand.self, BookmarksCommand.self,
        HeadingsCommand.self, StatsCommand.self,
        ManualCommand.self,
      ],
      defaultSubcommand: ReadCommand.self)
  }

  /// The names of the subcommands.
  static let commandNames = ["read", "toc", "cat", "info", "bookmarks", "headings", "stats", "generate-manual"]

  private static let usage = """
    mulu [--navigator on|off] [--ambiguous 1|2|auto] [FILE | FOLDER | -]
    mulu toc [--json] [--rule LEVEL:EXPRESSION] FILE
    mulu cat [--width N] [--raw] FILE
    mulu info [--json] FILE
    mulu bookmarks list | export | import | add | edit | remove …
    mulu headings list FILE | add LEVEL:EXPRESSION FILE | remove NUMBER FILE
    mulu stats [--json]
    """

  static let version = "0.1.0"
}
