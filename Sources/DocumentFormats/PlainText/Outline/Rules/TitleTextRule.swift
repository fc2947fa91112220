/// What follows a label begins as a title does: with a letter or a Han character, not with a figure or a small letter.
enum TitleTextRule: HeadingRule {
  static let name = "title"

  static func vote(on context: HeadingContext) -> Int {
    guard let numbering = context.numbering, numbering.isLatin, !numbering.isAlone else { return 0 }
    switch LineEdges.first(numbering.end..<context.first.textEnd, in: context.bytes) {
    case .uppercase, .solid, .letter, .opener: return 0
    case .lowercase: return -1
    default: return -2
    }
  }
}
