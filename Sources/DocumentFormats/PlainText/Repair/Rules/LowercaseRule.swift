/// Paragraphs do not begin with a small letter.
enum LowercaseRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int { ending.lower.first == .lowercase ? -2 : 0 }
}
