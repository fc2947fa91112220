/// What the upper line ends with.
enum StopRule: ParagraphRule {
  static func vote(on ending: LineEnding) -> Int {
    switch ending.upper.last {
    case .final, .question, .ellipsis: return 1
    case .colon, .semicolon: return 0
    case .closer: return 0
    // Verse has lines that end with commas, but a page does not end between two of them without need.
    case .pause: return ending.lower.crossesPage ? -5 : isVerse(ending) ? 0 : -3
    default: return ending.isHan ? -2 : -1
    }
  }

  /// Whether two lines are of verse in Latin letters: each begins with a capital, wherever its sentence stands.
  private static func isVerse(_ ending: LineEnding) -> Bool {
    !ending.isHan && ending.wrap.slack == 0 && ending.upper.first == .uppercase && ending.lower.first == .uppercase
      && ending.spare > 3
  }
}
