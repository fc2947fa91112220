internal import ArgumentParser

@main
struct MuluCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "mulu")
}
