/// The bytes that put a text into the clipboard of the terminal: OSC 52 (XTerm Control Sequences, "Operating System
/// Commands").
struct ClipboardSequence {
  /// What stands between the program and the clipboard.
  enum Route: Equatable {
    /// A terminal, or tmux, which takes the sequence itself where `set-clipboard` is on.
    case plain
    /// GNU screen, which passes on only what is wrapped for it.
    case screen
    /// A terminal that has no clipboard.
    case none
  }

  let route: Route

  /// The most bytes of a sequence: hterm, on whose limit other programs have settled, takes no longer one; xterm and tmux
  /// would take 1 MB.
  static let longest = 100_000

  /// The most bytes that screen takes in one string; older versions have 256.
  private static let screenPiece = 240

  /// The route by the environment that the terminal programs set.
  init(environment: (String) -> String?) {
    let terminal = environment("TERM") ?? ""
    let hasNone = ["linux", "vt", "ansi", "dumb", "cons"].contains { terminal.hasPrefix($0) }
    if environment("TMUX") != nil, !terminal.hasPrefix("screen.") {
      route = .plain
    } else if environment("STY") != nil {
      route = .screen
    } else {
      route = hasNone ? .none : .plain
    }
  }

  init(route: Route) { self.route = route }

  /// The sequence for a text; `nil` for one that is too long, and where there is no clipboard.
  func bytes(for text: String) -> [UInt8]? {
    let count = (text.utf8.count + 2) / 3 * 4
    guard route != .none, count <= Self.longest - 8 else { return nil }
    // BEL and not ST as the end: inside a string of screen, ST would be its end.
    let sequence = Array("\u{1B}]52;c;".utf8) + Base64.text(of: Array(text.utf8)) + [0x07]
    guard route == .screen else { return sequence }
    var wrapped: [UInt8] = []
    for start in stride(from: 0, to: sequence.count, by: Self.screenPiece) {
      let piece = sequence[start..<min(start + Self.screenPiece, sequence.count)]
      wrapped += Array("\u{1B}P".utf8) + piece + Array("\u{1B}\\".utf8)
    }
    return wrapped
  }
}
