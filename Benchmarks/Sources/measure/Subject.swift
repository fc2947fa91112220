/// A program with the arguments that come before the file.
struct Subject {
  var command: [String]

  init(command: [String]) {
    self.command = command
  }

  init(words: String) {
    command = words.split(separator: " ").map(String.init)
  }

  /// The command as the report shows it: names instead of paths.
  func label(_ file: String) -> String {
    ([name] + command.dropFirst() + [file.lastComponent]).joined(separator: " ")
  }

  var name: String { command[0].lastComponent }

  func opening(_ file: String) -> [String] { command + [file] }
}

extension String {
  private var lastPathSeparator: Index? { lastIndex(of: "/") }

  var lastComponent: String {
    lastPathSeparator.map { String(self[index(after: $0)...]) } ?? self
  }
}
