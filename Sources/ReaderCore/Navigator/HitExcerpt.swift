internal import DocumentModel

/// The words of a hit and some around them, on one line, as the list of hits shows them.
struct HitExcerpt {
  let text: String

  /// Bytes shown before the hit: four Han characters, enough to see its place in a narrow pane.
  private static let before = 12

  /// Bytes shown behind the hit: a line of the widest pane.
  private static let behind = 120

  /// The excerpt of a hit in a block, which it does not leave.
  init(of hit: SearchHit, in block: Block, storage: TextStorage) {
    let isJoined = block.traits.contains(.hardWrapped)
    let earliest = max(block.start, hit.range.lowerBound - Self.before)
    let start = storage.scalarBoundary(atOrBefore: earliest)
    let end = storage.scalarBoundary(
      atOrBefore: min(max(block.end, hit.range.upperBound), hit.range.upperBound + Self.behind))
    let before = Self.line(storage.string(in: start..<hit.range.lowerBound), isJoined: isJoined)
    let rest = storage.string(in: hit.range.lowerBound..<max(end, hit.range.lowerBound))
    let isCut = start > block.start
    text = (isCut ? "…" + Self.fromWord(before) : before) + Self.line(rest, isJoined: isJoined)
  }

  /// What follows the first blank where a text begins inside a word that is written with blanks; else all of it.
  private static func fromWord(_ text: String) -> Substring {
    guard let first = text.unicodeScalars.first, !LineJoint.isSetSolid(first.value) else { return text[...] }
    return text.firstIndex(of: " ").map { text[text.index(after: $0)...] } ?? ""
  }

  /// A text with runs of white space as one blank, and with none where a line end stood for none.
  private static func line(_ text: String, isJoined: Bool) -> String {
    var line = String.UnicodeScalarView()
    var isBlank = false
    var isLineEnd = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = true
        isLineEnd = isLineEnd || scalar == "\n"
        continue
      }
      if isBlank {
        let isSolid =
          isJoined && isLineEnd && line.last.map { !LineJoint.needsSpace(between: $0.value, and: scalar.value) } ?? true
        if !isSolid { line.append(" ") }
        isBlank = false
        isLineEnd = false
      }
      line.append(scalar)
    }
    if isBlank, !line.isEmpty { line.append(" ") }
    return String(line)
  }
}
