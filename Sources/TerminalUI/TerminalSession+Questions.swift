internal import CNcurses
internal import ScreenModel

extension TerminalSession {
  /// An answer that takes longer comes too late: what looks like it then is a key.
  private static let longestAnswer = Duration.seconds(5)

  /// How long leaving waits for an answer.
  private static let longestParting = Duration.milliseconds(300)

  /// Asks the terminal what it can do, whether it shows UTF-8 and how many columns a character of ambiguous width takes,
  /// ahead of what is shown next; nothing waits for the answers, of which the last is an event.
  package mutating func ask() {
    guard isOpen else { return }
    mulu_terminal_ask()
    expect(.characterSet)
  }

  /// Whether an answer may still come.
  var awaitsAnswer: Bool { answerDeadline.map { $0 > .now } ?? false }

  mutating func take(_ answer: TerminalAnswer) -> TerminalEvent? {
    switch answer {
    case .mode(let mode, let state):
      abilities.learn(mode: mode, state: state)
      return nil
    case .cursorColumn(let column):
      answerDeadline = nil
      switch question {
      case .characterSet: return learnCharacterSet(cursorColumn: column)
      case .ambiguousWidth: return learnWidth(columns: column - 1)
      }
    }
  }

  private mutating func expect(_ question: CursorQuestion) {
    self.question = question
    answerDeadline = .now + Self.longestAnswer
  }

  /// Behind four narrow characters and four ambiguous ones: a terminal that shows bytes for characters is further.
  private mutating func learnCharacterSet(cursorColumn column: Int) -> TerminalEvent? {
    // On a narrower screen the cursor stays at the edge.
    guard size.columns >= 16, column >= 9 else { return nil }
    if column <= 13 {
      if TerminalCharset.current != .utf8 { use(.utf8) }
      return learnWidth(columns: column - 5)
    }
    if TerminalCharset.current == .utf8 {
      use(.ascii)
    } else if mulu_terminal_ask_width() {
      expect(.ambiguousWidth)
    }
    return .characterSet(.current)
  }

  /// Of four characters with some of both kinds, most decide.
  private func learnWidth(columns: Int) -> TerminalEvent? {
    4...8 ~= columns ? .ambiguousColumns(columns >= 7 ? 2 : 1) : nil
  }

  private mutating func use(_ charset: mulu_charset) {
    mulu_charset_use(charset)
    forgetColumns()
  }

  /// Waits a moment for answers that are under way: the shell would take them for something typed.
  mutating func awaitAnswers() {
    let end = ContinuousClock.now + Self.longestParting
    while awaitsAnswer, .now < end {
      let ready = ReadyDescriptors.wait(keyboard: keyboard, signals: -1, -1, timeout: end - .now)
      guard !ready.isEmpty, readKeyboard() else { break }
      while nextInput(isPaused: false) != nil {}
    }
    answerDeadline = nil
  }

  /// Shows everything anew after characters have got another width.
  package mutating func forgetColumns() {
    shown = nil
    mulu_screen_erase()
    mulu_screen_forget()
  }
}
