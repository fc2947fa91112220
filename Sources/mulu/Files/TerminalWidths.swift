internal import Bookmarks

/// The file in which is remembered, by the terminal's type, how many columns it gives characters of ambiguous width, so that
/// the first screen is right before the terminal has answered.
struct TerminalWidths {
  let path: String

  /// The columns, 1 or 2; `nil` for a type that has never answered.
  subscript(type: String) -> Int? {
    guard let columns = UserJSONFile(path: path).read()?[type]?.int, 1...2 ~= columns else { return nil }
    return columns
  }

  /// Remembers an answer; where that is not possible the next first screen is drawn again.
  func remember(_ columns: Int, for type: String) {
    guard self[type] != columns else { return }
    var object = UserJSONFile(path: path).read() ?? [:]
    object[type] = .int(columns)
    try? UserJSONFile(path: path).save(object)
  }
}
