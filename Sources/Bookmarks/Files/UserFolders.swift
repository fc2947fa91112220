/// Where the program keeps what belongs to its user (XDG Base Directory Specification).
package struct UserFolders: Equatable, Sendable {
  /// The folder of what must not be lost; `nil` where neither the variable nor a home says where.
  package let data: String?

  /// The folder of what is good to have; `nil` where neither the variable nor a home says where.
  package let state: String?

  /// The folders for an environment and a home folder; a relative path counts as none, as the specification wants.
  package init(environment: [String: String], home: String?) {
    func folder(_ variable: String, _ fallback: String) -> String? {
      if let path = environment[variable], path.hasPrefix("/") { return path + "/mulu" }
      guard let home, home.hasPrefix("/") else { return nil }
      return home + fallback + "/mulu"
    }
    data = folder("XDG_DATA_HOME", "/.local/share")
    state = folder("XDG_STATE_HOME", "/.local/state")
  }

  /// The file of the bookmarks.
  package var bookmarksFile: String? { data.map { $0 + "/bookmarks.json" } }

  /// The folder of what was chosen for single documents.
  package var choicesFolder: String? { data.map { $0 + "/choices" } }

  /// The file of a text that was copied and that the terminal did not take.
  package var copiedTextFile: String? { state.map { $0 + "/copied.txt" } }

  /// The folder of the reading records.
  package var placesFolder: String? { state.map { $0 + "/places" } }

  /// The file of how much was read on which day.
  package var readingLogFile: String? { state.map { $0 + "/reading.json" } }
}
