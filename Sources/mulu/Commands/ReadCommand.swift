internal import ArgumentParser

/// Reads a document, or shows the shelf of a folder.
struct ReadCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "read", abstract: CommandStrings.current.read)
  }

  /// Whether something is shown.
  enum Switch: String, ExpressibleByArgument, CaseIterable { case on, off }

  @Option(help: ArgumentHelp(CommandStrings.current.navigator))
  var navigator: Switch?

  @Option(help: ArgumentHelp(CommandStrings.current.ambiguous))
  var ambiguous: AmbiguousArgument?

  @Flag(help: ArgumentHelp(CommandStrings.current.plain))
  var plain = false

  @OptionGroup
  var encoding: EncodingArgument

  @Argument(help: ArgumentHelp(CommandStrings.current.readable), completion: .file())
  var path: String?

  func run() throws {
    let encoding = try encoding.request()
    ReadingRequest(
      path: path, encoding: encoding, showsNavigator: navigator.map { $0 == .on }, ambiguous: ambiguous, isPlain: plain
    ).run()
  }
}
