/// Keys and the screen after each, as text.
///
///     size 80x24
///     language zh
///     open tea.zh.md
///
///     > j j Space
///     +--------…
///     |the screen
///     +--------…
///     3: 0..<24 reverse
///
/// A line that begins with `>` names keys: words that tmux knows as keys (`Space`, `C-o`), else text to type. The first
/// may have none: it is for the screen that opens. `> resize 40x12` changes the size. Below a screen stands what is
/// selected or found, by row and columns. A line that begins with `#` is a comment.
struct SessionScript {
  /// Something typed, and what the terminal shows then.
  struct Step {
    var keys: [String]
    var rows: [String] = []
    var highlights: [String] = []

    /// The line of the script without its screens, counted from 0.
    var line: Int

    var screen: TerminalScreen { TerminalScreen(framed: rows, highlights: highlights) }
  }

  private(set) var size = TerminalSize(80, 24)
  private(set) var language = Mulu.Language.english
  private(set) var arguments: [String] = []
  private(set) var steps: [Step] = []

  /// The script's lines that are no screens.
  private var lines: [Substring] = []

  init(_ text: String) throws {
    var isInScreen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("+--") {
        isInScreen.toggle()
      } else if isInScreen {
        steps[steps.count - 1].rows.append(String(line))
      } else if line.first?.isNumber == true, !steps.isEmpty {
        steps[steps.count - 1].highlights.append(String(line))
      } else {
        try take(line)
      }
      if isInScreen, steps.isEmpty { throw TestFailure("a screen before the first >") }
    }
    if isInScreen { throw TestFailure("a screen has no end") }
    if arguments.isEmpty || steps.isEmpty { throw TestFailure("nothing is opened") }
  }

  private mutating func take(_ line: Substring) throws {
    let words = line.split(separator: " ").map(String.init)
    switch words.first {
    case "size":
      guard words.count == 2, let size = TerminalSize(words[1]) else { throw TestFailure("not understood: \(line)") }
      self.size = size
    case "language": language = words.last == "zh" ? .chinese : .english
    case "open": arguments = Array(words.dropFirst())
    case ">":
      // With a key right behind it, Escape is another key.
      if words.dropLast().contains("Escape") { throw TestFailure("Escape has to be the last key: \(line)") }
      steps.append(Step(keys: Array(words.dropFirst()), line: lines.count))
    case nil: break
    case .some(let word):
      if !word.hasPrefix("#") { throw TestFailure("not understood: \(line)") }
    }
    lines.append(line)
  }

  /// The script with the screens that were shown.
  func text(with played: SessionPlayer.Played) -> String {
    var result: [String] = []
    for (number, line) in lines.enumerated() {
      result.append(String(line))
      if let step = steps.firstIndex(where: { $0.line == number }) {
        result += played.screens[step].framed(size: played.sizes[step])
      }
    }
    return result.joined(separator: "\n")
  }
}
