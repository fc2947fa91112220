/// What lines have in common that are equal but for their numbers, or a few examples of others.
struct LinePattern {
  /// The first line, its white space collapsed.
  private var first = ""
  private var isConstant = true

  /// Different lines with their numbers masked, as many as are told.
  private var patterns: [String] = []
  private var hasMore = false

  private static let most = 3

  mutating func add(_ line: String) {
    let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if first.isEmpty { first = line }
    if line == first, !patterns.isEmpty { return }
    if line != first { isConstant = false }
    let pattern = Self.masked(line)
    guard !patterns.contains(pattern) else { return }
    if patterns.count < Self.most { patterns.append(pattern) } else { hasMore = true }
  }

  /// A line, a pattern, or several examples.
  var text: String {
    if isConstant { return first }
    return patterns.joined(separator: " · ") + (hasMore ? " · …" : "")
  }

  /// The line with `#` for each number.
  private static func masked(_ line: String) -> String {
    var text = ""
    for character in line {
      let isDigit = ("0"..."9").contains(character)
      if !isDigit { text.append(character) } else if text.last != "#" { text.append("#") }
    }
    return text
  }
}
