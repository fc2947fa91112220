internal import ArgumentParser

/// The program: `mulu FILE` reads, the subcommands answer scripts.
@main
struct MuluCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    let strings = CommandStrings.current
    return CommandConfiguration(
      commandName: "mulu", abstract: strings.abstract, discussion: strings.discussion, version: Self.version,
      subcommands: [
        ReadCommand.self, TocCommand.self, CatCommand.self, InfoCommand.self, BookmarksCommand.self,
        ManualCommand.self,
      ],
      defaultSubcommand: ReadCommand.self)
  }

  static let version = "0.1.0"
}
