/// Paragraphs do not begin with a small letter; in Chinese text such lines are commands and names of files.
enum LowercaseRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int { ending.lower.first == .lowercase && !ending.isHan ? -2 : 0 }
}
