/// First lines are set in where the document does so; elsewhere a deep indent sets a line apart.
enum IndentRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let wrap = ending.wrap
    let depth = Int(ending.lower.indent) - wrap.bodyIndent
    if wrap.firstIndent > 0 {
      if depth >= max(2, wrap.firstIndent - 1) { return depth <= wrap.firstIndent + 1 ? 6 : 4 }
      return ending.lower.crossesPage ? 0 : -2
    }
    // Only its first line stands further in than the rest of a paragraph.
    let outdent = Int(ending.upper.indent) - Int(ending.lower.indent)
    if !ending.lower.crossesPage, outdent >= (ending.isFirst ? 8 : 2) { return 5 }
    return depth >= 4 ? 3 : depth >= 2 ? 1 : 0
  }
}
