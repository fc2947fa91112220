internal import CNcurses
internal import Glibc

extension TerminalSession {
  /// Whether the terminal may have a clipboard that programs can write.
  package var hasClipboard: Bool { clipboard.route != .none }

  /// Puts a text into the clipboard of the terminal; false for one that is too long, and where there is no clipboard.
  ///
  /// Terminals do not answer: one that ignores the sequence cannot be told from one that takes it.
  package mutating func copy(_ text: String) -> Bool {
    guard let bytes = clipboard.bytes(for: text) else { return false }
    bytes.withUnsafeBytes { mulu_terminal_write($0.baseAddress, $0.count) }
    return true
  }

  private var clipboard: ClipboardSequence {
    ClipboardSequence { name in
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
  }
}
