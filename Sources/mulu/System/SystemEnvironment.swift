internal import Bookmarks
internal import Glibc
internal import ReaderCore

/// The process's environment.
struct SystemEnvironment: Sendable {
  let variables: [String: String]

  /// Read once: nothing in the program changes it.
  static let current = SystemEnvironment()

  private init() {
    var variables: [String: String] = [:]
    var entry = environ
    while let pair = entry.pointee {
      let text = String(cString: pair)
      if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<equals])] = String(text[text.utf8.index(after: equals)...])
      }
      entry += 1
    }
    self.variables = variables
  }

  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  var language: Language { Language(environment: variables) }

  /// Whether colours are wanted (<https://no-color.org>).
  var usesColor: Bool { self["NO_COLOR"] == nil }

  /// The user's home folder; without `HOME`, the one that the system knows.
  var home: String? { self["HOME"] ?? Self.systemHome }

  var userFolders: UserFolders { UserFolders(environment: variables, home: home) }

  /// The folder for temporary files, which others may share.
  var temporaryFolder: String { self["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp" }

  private static var systemHome: String? {
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }
}
