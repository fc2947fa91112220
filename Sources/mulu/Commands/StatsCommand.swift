internal import ArgumentParser
internal import Bookmarks
internal import ReaderCore

/// Tells how much was read, without a terminal.
struct StatsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "stats", abstract: CommandStrings.current.stats)
  }

  @Flag(help: ArgumentHelp(CommandStrings.current.json))
  var json = false

  func run() throws {
    let environment = SystemEnvironment.current
    let strings = InterfaceStrings.inLanguage(environment.language)
    let data = UserData(environment: environment)
    guard let folder = data.records, let logFile = data.log else {
      Diagnostics.write(strings.noDataFolder)
      throw ExitCode.failure
    }
    let summary = ReadingSummary(
      log: logFile.read(), today: SystemClock.today,
      records: folder.records().sorted {
        ($1.lastRead, $0.document.fingerprint) < ($0.lastRead, $1.document.fingerprint)
      })
    var output = StandardOutput()
    if json {
      output.write(.object(summary.json))
    } else {
      for line in summary.lines(strings) { output.writeLine(line) }
    }
    output.flush()
  }
}
