internal import ArgumentParser

/// The program's entry.
@main
enum Mulu {
  static func main() {
    plainReadingRequest(CommandLine.arguments.dropFirst())?.run()
    MuluCommand.main()
  }

  /// The request of a command line that can mean nothing but to read: no argument, or a name that is neither an option
  /// nor a command.
  ///
  /// The argument parser takes 2.5 ms to come to the same, which is half of the time in which a document opens.
  private static func plainReadingRequest(_ arguments: ArraySlice<String>) -> ReadingRequest? {
    if arguments.isEmpty { return ReadingRequest() }
    guard arguments.count == 1, let path = arguments.first, !path.hasPrefix("-") || path == "-",
      path != "help", !MuluCommand.commandNames.contains(path)
    else { return nil }
    return ReadingRequest(path: path)
  }
}
