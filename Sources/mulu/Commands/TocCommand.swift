internal import ArgumentParser
internal import Bookmarks
internal import DocumentFormats
internal import DocumentModel
internal import ReaderCore

/// Prints the outline.
struct TocCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "toc", abstract: CommandStrings.current.toc)
  }

  @Flag(help: ArgumentHelp(CommandStrings.current.json))
  var json = false

  @Flag(help: ArgumentHelp(CommandStrings.current.why))
  var why = false

  @Option(help: ArgumentHelp(CommandStrings.current.rule, valueName: "level:expression"))
  var rule: [String] = []

  @OptionGroup
  var argument: FileArgument

  func run() throws {
    let file = try argument.open(patterns: rule.map(HeadingPattern.argument))
    let document = file.document
    var output = StandardOutput()
    if why, json {
      output.write(
        .array(file.headingReports.map { .object($0.json(page: document.page(at: $0.position)?.number)) }))
    } else if why {
      let words = HeadingWords.inLanguage(SystemEnvironment.current.language)
      for line in HeadingTable(reports: file.headingReports, words: words).lines { output.writeLine(line) }
    } else if json {
      output.write(.array(document.outline.entries.map { Self.json($0, document) }))
    } else {
      let top = document.outline.entries.map(\.level).min() ?? 1
      for entry in document.outline.entries {
        output.writeLine(String(repeating: "  ", count: entry.level - top) + entry.heading.singleLine)
      }
    }
    output.flush()
  }

  private static func json(_ entry: OutlineEntry, _ document: Document) -> JSONValue {
    var object: JSONObject = [
      "level": .int(entry.level), "title": .string(entry.title), "offset": .int(entry.position),
    ]
    if !entry.label.isEmpty { object["label"] = .string(entry.label) }
    if let page = document.page(at: entry.position) { object["page"] = .int(page.number) }
    return .object(object)
  }
}
