internal import CNcurses

extension TerminalSession {
  /// An answer that takes longer comes too late: what looks like it then is a key.
  private static let longestAnswer = Duration.seconds(5)

  /// How long leaving waits for an answer.
  private static let longestParting = Duration.milliseconds(300)

  /// Where the cursor stands behind the four characters that are asked about, if each takes two columns; with some of both
  /// kinds, most decide.
  private static let leastWideColumn = 1 + 4 + 3

  /// Asks the terminal what it can do and how many columns a character of ambiguous width takes, ahead of what is shown
  /// next; nothing waits for the answers, of which the last is an event.
  package mutating func ask() {
    if isOpen, mulu_terminal_ask() { answerDeadline = .now + Self.longestAnswer }
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
      // Beyond nine columns the terminal shows bytes for characters.
      return 5...9 ~= column ? .ambiguousColumns(column >= Self.leastWideColumn ? 2 : 1) : nil
    }
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
