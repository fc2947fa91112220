internal import ArgumentParser

/// The program's entry.
@main
enum Mulu {
  static func main() {
    plainReadingRequest(CommandLine.arguments.dropFirst())?.run()
    MuluCommand.main()
  }

  /// The request of a command line that can mean nothing but to read: no argument, or a name that is neither an option
  /// nor a command, behind `--navigator on` or `off` or not.
  ///
  /// The argument parser takes 2.5 ms to come to the same, which is half of the time in which a document opens.
  private static func plainReadingRequest(_ arguments: ArraySlice<String>) -> ReadingRequest? {
    if arguments.isEmpty { return ReadingRequest() }
    var words = arguments
    var request = ReadingRequest()
    if words.first == "--navigator", let setting = words.dropFirst().first, ["on", "off"].contains(setting) {
      request.showsNavigator = setting == "on"
      words = words.dropFirst(2)
    }
    guard words.count == 1, let path = words.first, !path.hasPrefix("-") || path == "-", path != "help",
      !MuluCommand.commandNames.contains(path)
    else { return nil }
    request.path = path
    return request
  }
}
