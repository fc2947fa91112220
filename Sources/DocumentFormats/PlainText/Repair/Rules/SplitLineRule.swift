/// Two short lines that make one full line together are one line of the page that extraction has split.
enum SplitLineRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    guard ending.upper.last == .pause || ending.upper.last == .solid, !ending.isFirst || ending.wrap.lostIndent == 0,
      ending.space <= 0, ending.spare >= 0, ending.wrap.slack == 0
    else { return 0 }
    let sum = ending.upper.rightEdge + Int(ending.lower.cells)
    return abs(sum - ending.wrap.width) <= 2 ? -3 : 0
  }
}
