internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import Measurement

@main
struct MeasureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure",
    abstract: "Measure mulu beside another pager, both in a pseudo-terminal.",
    discussion: """
      The documents are made-up novels, always the same. Every run has an empty home folder, so no setting or reading \
      place of yours is used or touched. A ratio is that of the medians, to the last row of its table.
      """)

  @Option(help: "The program to measure.") var program = ".build/release/mulu"
  @Option(help: "The command to compare it with.") var peer = "less"
  @Option(name: .customLong("with"), help: "A further command to compare, such as w3m or \"nano -I\"; may be repeated.")
  var others: [String] = []
  @Option(name: .customLong("only"), help: "A topic; may be repeated.") var topics: [Topic] = []
  @Option(help: "How often to start each program.") var runs = 21
  @Option(help: "Rows of the terminal.") var rows = 24
  @Option(help: "Columns of the terminal.") var columns = 80
  @Option(help: "The size of the novel in megabytes.") var megabytes = 100
  @Flag(help: "Print JSON, with every sample.") var json = false

  func validate() throws {
    guard runs > 0, megabytes > 0, (2...1000).contains(rows), (2...1000).contains(columns),
      (others + [peer]).allSatisfy({ $0.contains { $0 != " " } })
    else {
      throw ValidationError(
        "numbers must be positive, commands not empty, and a terminal has 2 to 1000 rows and columns")
    }
  }

  func run() throws {
    let folder = try TemporaryFolder()
    let session = Session(
      program: program, peer: Subject(words: peer), others: others.map(Subject.init(words:)),
      size: TerminalSize(rows: rows, columns: columns), runs: runs,
      texts: try Texts(in: folder, novelMegabytes: megabytes))
    var report = Report(machine: MeasureCommand.machine, terminal: "\(columns)×\(rows)", tables: [])
    if !json { print("\(report)\n") }
    for topic in topics.isEmpty ? Topic.allCases : topics {
      let tables = try session.tables(for: topic)
      report.tables += tables
      if !json { tables.forEach { print("\($0)\n") } }
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      print(String(decoding: try encoder.encode(report), as: UTF8.self))
    }
  }

  private static var machine: String {
    var load = [0.0, 0, 0]
    getloadavg(&load, 3)
    return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) processors, load \((load[0] * 10).rounded() / 10)"
  }
}
