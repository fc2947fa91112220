/// A movement through the text, for which programs have different keys.
enum Movement {
  case lineDown, pageDown

  var title: String {
    switch self {
    case .lineDown: "A line down"
    case .pageDown: "A page down"
    }
  }

  /// The key that moves the text and not only a cursor within it.
  func key(in program: String) -> String {
    switch (self, program) {
    case (.lineDown, "nano"): "\u{1B}[1;3B"
    case (.lineDown, "vim"): "\u{05}"
    case (.lineDown, "w3m"): "J"
    case (.lineDown, _): "j"
    case (.pageDown, "nano"): "\u{16}"
    case (.pageDown, "vim"): "\u{06}"
    case (.pageDown, _): " "
    }
  }
}
