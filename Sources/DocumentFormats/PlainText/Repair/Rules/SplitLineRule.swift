/// Two short lines that make one full line together are one line of the page that extraction has split.
enum SplitLineRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let wrap = ending.wrap
    let lower = ending.lower
    guard ending.space <= 0, ending.spare >= 0, wrap.slack == 0,
      abs(wrap.room(after: ending.upper, isFirst: ending.isFirst) - Int(lower.cells)) <= 2
    else { return 0 }
    switch ending.upper.last {
    // Of two short lines of verse the first may be as long as a first line that lacks the second.
    case .pause, .solid: return ending.isFirst && wrap.lostIndent > 0 ? 0 : -3
    case .semicolon: return ending.lowerNumbering == nil ? -4 : 0
    // A short line that stops at a comma is a piece of one, so that the widths do not fit by chance.
    case .final: return lower.last == .pause && Int(lower.cells) * 4 < wrap.width * 3 ? -6 : 0
    default: return 0
    }
  }
}
