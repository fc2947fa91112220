/// All candidates of a document, with what they show together.
struct OutlineContext {
  let candidates: [HeadingCandidate]
  let runs: NumberRuns
  let indent: FamilyIndent

  /// Titles without a label, and the lines of text under them.
  private(set) var titles = (count: 0, lines: 0)

  /// Chapters and other great divisions with a number.
  private(set) var chapters = 0

  /// Dates, and those of them that stand right below a title.
  private(set) var dates = 0
  private(set) var datelines = 0

  init(_ candidates: [HeadingCandidate]) {
    self.candidates = candidates
    runs = NumberRuns(candidates)
    indent = FamilyIndent(candidates)
    for candidate in candidates {
      switch candidate.system {
      case .shape: titles = (titles.count + 1, titles.lines + candidate.bodyLines)
      case let system where system.isDivision: chapters += 1
      case .date:
        dates += 1
        if candidate.isBelowTitle { datelines += 1 }
      default: break
      }
    }
  }
}
