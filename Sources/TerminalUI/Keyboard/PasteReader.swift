/// Reads text that a terminal brackets with `CSI 200~` and `CSI 201~` while it is pasted.
struct PasteReader {
  private static let end = Array("\u{1B}[201~".utf8)
  /// More is not what anyone means to search for; it also bounds a paste whose end is lost.
  private static let mostBytes = 1 << 20

  private var bytes: [UInt8] = []

  /// Takes the bytes that belong to the paste and returns its text when it is over; the begin of the end mark stays.
  mutating func read(_ waiting: inout ArraySlice<UInt8>, isPaused: Bool) -> String? {
    while let byte = waiting.first, bytes.count < Self.mostBytes {
      if byte == Self.end[0] {
        if waiting.starts(with: Self.end) {
          waiting = waiting.dropFirst(Self.end.count)
          return text
        }
        if !isPaused, Self.end.starts(with: waiting) { return nil }
      }
      bytes.append(byte)
      waiting = waiting.dropFirst()
    }
    return isPaused || bytes.count >= Self.mostBytes ? text : nil
  }

  /// What was pasted, without control characters other than tabs and ends of lines, which become line feeds.
  private var text: String {
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in TypedCharacter.scalars(of: bytes) {
      switch scalar {
      case "\n" where afterReturn: break
      case "\r", "\n": text.append("\n")
      case "\t": text.append(scalar)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}": break
      default: text.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return String(text)
  }
}
