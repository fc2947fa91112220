/// On printed pages notes and quotations stand in blocks narrower than the text: a line of half its width at least that stops
/// inside a sentence, between two words or characters, is a full one there.
enum NarrowBlockRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    let (upper, lower) = (ending.upper, ending.lower)
    guard ending.wrap.isPrinted, ending.wrap.slack > 0, ending.space <= 0, ending.spare >= 0,
      ending.lowerNumbering == nil,
      upper.rightEdge * 2 >= ending.wrap.width
    else { return 0 }
    if ending.isHan, upper.last == .solid || upper.last == .pause, lower.first == .solid { return -3 }
    let isWord = upper.last == .lowercase || upper.last == .pause
    return !ending.isHan && isWord && lower.first == .lowercase ? -2 : 0
  }
}
