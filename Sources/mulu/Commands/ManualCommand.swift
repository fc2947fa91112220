internal import ArgumentParser
internal import ReaderCore

/// Prints the manual page, whose keys come from the key map; `Documentation/mulu.1` is what it prints.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "generate-manual", shouldDisplay: false)

  func run() {
    var output = StandardOutput()
    output.write(Manual(environment: InterfaceEnvironment(language: .english)).roff)
    output.flush()
  }
}
