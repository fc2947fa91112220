internal import ArgumentParser
internal import DocumentModel
internal import TextLayout

/// Prints the repaired text.
struct CatCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "cat", abstract: CommandStrings.current.cat)
  }

  @Option(help: ArgumentHelp(CommandStrings.current.width))
  var width = 0

  @Flag(help: ArgumentHelp(CommandStrings.current.justify))
  var justify = false

  @Flag(help: ArgumentHelp(CommandStrings.current.raw))
  var raw = false

  @OptionGroup
  var argument: FileArgument

  func validate() throws {
    if !(0...10_000).contains(width) { throw ValidationError(CommandStrings.current.widthRange) }
  }

  func run() throws {
    let document = try argument.open().document
    var output = StandardOutput()
    let settings = width > 0 ? LayoutSettings(measure: width, alignment: justify ? .justified : .ragged) : nil
    // What needs no repair comes out line by line as it went in, with its empty lines and form feeds.
    let showsSource = raw || width == 0 && document.isUntouched
    for line in PlainTextLines(of: showsSource ? document.unrepaired : document, settings: settings) {
      output.writeLine(line)
    }
    output.flush()
  }
}
