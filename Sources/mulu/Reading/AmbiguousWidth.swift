internal import TerminalUI
internal import UnicodeText

/// How many columns characters of ambiguous width take: as chosen, else as the terminal answers, until then as terminals of
/// its type have answered before.
struct AmbiguousWidth {
  private var chosen: Int?
  private let memory: TerminalWidths?
  private let terminalType: String

  init(chosen: Int?, memory: TerminalWidths?) {
    self.chosen = chosen
    self.memory = memory
    terminalType = SystemEnvironment.current["TERM"] ?? ""
    TextWidth.ambiguousColumns = chosen ?? memory?[terminalType] ?? 1
  }

  /// Takes another choice; true where that changes the width.
  mutating func choose(_ columns: Int?) -> Bool {
    chosen = columns
    return use(columns ?? memory?[terminalType] ?? 1)
  }

  /// Takes in the terminal's answer; true where that changes the width.
  func learn(_ columns: Int) -> Bool {
    memory?.remember(columns, for: terminalType)
    return chosen == nil && use(columns)
  }

  private func use(_ columns: Int) -> Bool {
    guard TextWidth.ambiguousColumns != columns else { return false }
    TextWidth.ambiguousColumns = columns
    return true
  }
}
