/// All candidates of a document, with what they show together.
struct OutlineContext {
  let candidates: [HeadingCandidate]
  let runs: NumberRuns
  let indent: FamilyIndent

  /// Titles without a label, and the lines of text under them.
  private(set) var titles = (count: 0, lines: 0)

  /// Chapters and other great divisions with a number.
  private(set) var chapters = 0

  /// The fewest numbers that go on through the most of a text and so are those of its chapters, whatever their form.
  private static let fewestChapters = 8

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
    let through = runs.facts.filter {
      $0.length >= OutlineContext.fewestChapters && $0.bare * 2 < $0.length && $0.lines * 3 >= runs.lines * 2
    }
    chapters = max(chapters, through.map(\.length).max() ?? 0)
  }
}
