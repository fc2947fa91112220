/// The keys that have names.
enum TerminalKey {
  private static let names: Set<String> = [
    "Enter", "Escape", "Space", "Tab", "BTab", "BSpace", "Up", "Down", "Left", "Right", "Home", "End", "PageUp",
    "PageDown", "DC", "IC", "F1",
  ]

  /// Whether a text is a key's name for tmux and not text to type: `Space`, `C-o`, `M-Right`.
  static func isName(_ text: String) -> Bool {
    if names.contains(text) { return true }
    guard text.hasPrefix("C-") || text.hasPrefix("M-") else { return false }
    let key = String(text.dropFirst(2))
    return key.count == 1 || names.contains(key)
  }
}
