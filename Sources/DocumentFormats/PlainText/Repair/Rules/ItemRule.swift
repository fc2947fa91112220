/// A line that begins with the label of an item begins a paragraph.
enum ItemRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    if LinePair.beginsWithBox(ending.lower, in: ending.bytes) { return 7 }
    let isBroken = ending.spare < 0 && ending.upper.last.isInsideSentence && ending.upper.last != .closer
    // • begins items and nothing else; * and + stand in sentences too.
    if ending.lower.first == .bullet, ending.bytes[ending.lower.textStart] >= 0x80 { return 7 }
    if ending.isFirst, LinePair.areItems(ending.upper, ending.lower, in: ending.bytes) { return 7 }
    if ending.lower.first == .bullet || isDashed(ending) { return isBroken ? 1 : 3 }
    if ending.isFirst, ending.wrap.isPrinted, isNextNote(ending) { return 7 }
    guard let numbering = ending.lowerNumbering, !numbering.isInSentence, numbering.isSetOff else { return 0 }
    // In the middle of a sentence the label is more likely a reference that happens to begin the line.
    if isBroken { return 0 }
    // Behind the end of a sentence or of an item a label begins the next one, however full the line is.
    return ending.upper.last.isStop && ending.upper.last != .pause ? 5 : 3
  }

  /// Whether the lower line begins with a dash and a space.
  private static func isDashed(_ ending: LineEnding) -> Bool {
    let line = ending.lower
    guard line.first == .dash, line.textLength > 4 else { return false }
    return ending.bytes[line.textStart + (ending.bytes[line.textStart] < 0x80 ? 1 : 3)] == 0x20
  }

  /// Whether the lower line is the note behind that of the upper line, by the numbers they begin with: extraction sets no
  /// mark behind a raised number.
  private static func isNextNote(_ ending: LineEnding) -> Bool {
    guard ending.upper.first == .digit, ending.lower.first == .digit,
      let number = leadingNumber(of: ending.upper, in: ending.bytes)
    else { return false }
    return leadingNumber(of: ending.lower, in: ending.bytes) == number + 1
  }

  private static func leadingNumber(of line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let digits = bytes[line.textRange.prefix(4)].prefix { $0 &- 0x30 < 10 }
    return digits.count <= 3 ? Int(String(decoding: digits, as: UTF8.self)) : nil
  }
}
