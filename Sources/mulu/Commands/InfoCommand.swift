internal import ArgumentParser
internal import Bookmarks
internal import DocumentModel

/// Tells what a document is and what was found in it.
struct InfoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "info", abstract: CommandStrings.current.info)
  }

  @Flag(help: ArgumentHelp(CommandStrings.current.json))
  var json = false

  @OptionGroup
  var argument: FileArgument

  func run() throws {
    let facts = DocumentFacts(of: try argument.open())
    var output = StandardOutput()
    if json {
      output.write(.object(facts.json))
    } else {
      let words = FactWords.inLanguage(SystemEnvironment.current.language)
      for line in FactSheet(facts: facts, words: words).lines { output.writeLine(line) }
    }
    output.flush()
  }
}
