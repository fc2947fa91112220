/// How often the marks of Markdown occur in a line or a paragraph.
struct MarkCount {
  var length = 0
  var lines = 0
  var longestLine = 0
  var widestRow = 0
  var brackets = 0
  var delimiters = 0
  /// How often `|` occurs.
  var pipes = 0
  /// How often `![` occurs.
  var pictures = 0
  /// How often `[^` occurs.
  var notes = 0
  /// How often `<!` and `<?` occur.
  var declarations = 0
  /// How often `]:` occurs.
  var definitions = 0

  /// Adds those of a further line.
  mutating func add(_ line: MarkCount) {
    length += line.length
    lines += 1
    longestLine = max(longestLine, line.length)
    widestRow = max(widestRow, line.pipes)
    brackets += line.brackets
    delimiters += line.delimiters
    pipes += line.pipes
    pictures += line.pictures
    notes += line.notes
    declarations += line.declarations
    definitions += line.definitions
  }

  /// Counts a byte by itself and the byte behind it.
  @inline(__always)
  mutating func count(_ byte: UInt8, before next: UInt8) {
    switch byte {
    case UInt8(ascii: "|"): pipes += 1
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): delimiters += 1
    case UInt8(ascii: "!"): if next == UInt8(ascii: "[") { pictures += 1 }
    case UInt8(ascii: "<"): if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { declarations += 1 }
    case UInt8(ascii: "["):
      brackets += 1
      if next == UInt8(ascii: "^") { notes += 1 }
    case UInt8(ascii: "]"): if next == UInt8(ascii: ":") { definitions += 1 }
    default: break
    }
  }
}
