/// Paths as a person types them where no shell is there to understand them.
enum HomePath {
  /// The path with the home folder in place of a `~` that stands alone or before a slash.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = SystemEnvironment.current.home else { return path }
    return home + path.dropFirst()
  }
}
