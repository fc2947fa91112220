internal import ArgumentParser
internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// Prints the outline.
struct TocCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "toc", abstract: CommandStrings.current.toc)
  }

  @Flag(help: ArgumentHelp(CommandStrings.current.json))
  var json = false

  @Option(help: ArgumentHelp(CommandStrings.current.rule, valueName: "level:expression"))
  var rule: [String] = []

  @OptionGroup
  var argument: FileArgument

  func run() throws {
    let document = try argument.open(patterns: rule.map(HeadingPattern.argument)).document
    var output = StandardOutput()
    if json {
      output.write(.array(document.outline.entries.map { Self.json($0, document) }))
    } else {
      let top = document.outline.entries.map(\.level).min() ?? 1
      for entry in document.outline.entries {
        output.writeLine(String(repeating: "  ", count: entry.level - top) + entry.title.singleLine)
      }
    }
    output.flush()
  }

  private static func json(_ entry: OutlineEntry, _ document: Document) -> JSONValue {
    var object: JSONObject = [
      "level": .int(entry.level), "title": .string(entry.title), "offset": .int(entry.position),
    ]
    if let page = document.page(at: entry.position) { object["page"] = .int(page.number) }
    return .object(object)
  }
}
