/// First lines are set in where the document does so; elsewhere a deep indent sets a line apart.
enum IndentRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let wrap = ending.wrap
    let depth = Int(ending.lower.indent) - wrap.bodyIndent
    if wrap.firstIndent > 0 {
      if depth >= max(2, wrap.firstIndent - 1) { return depth <= wrap.firstIndent + 1 ? 6 : 4 }
      return ending.lower.crossesPage ? 0 : -2
    }
    if wrap.hasDepths { return depthVote(ending) }
    // Only its first line stands further in than the rest of a paragraph.
    let outdent = Int(ending.upper.indent) - Int(ending.lower.indent)
    if !ending.lower.crossesPage, outdent >= (ending.isFirst ? 8 : 2) { return 5 }
    return depth >= 4 ? 3 : depth >= 2 ? 1 : 0
  }

  /// Where paragraphs stand at several indents, the lines of each share one, but for its first line: it is set in, or hangs
  /// out by its label.
  private static func depthVote(_ ending: LineEnding) -> Int {
    let step = Int(ending.lower.indent) - Int(ending.upper.indent)
    guard abs(step) > 1, !ending.lower.crossesPage else { return 0 }
    if step < 0 { return ending.isFirst && -step <= deepestFirstIndent ? 0 : 5 }
    guard ending.isFirst, ending.upper.last != .colon else { return 4 }
    let hasLabel = ending.upperNumbering != nil || ending.upper.first == .bullet || ending.upper.first == .dash
    return hasLabel || ending.spare < 0 ? 0 : 3
  }

  /// First lines are set in less than this, in cells.
  private static let deepestFirstIndent = 8
}
