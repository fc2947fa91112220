/// Numbers that stand alone, each above a long text, are all that the chapters of many a novel have for a title.
enum LoneLabelRule: OutlineRule {
  static let name = "lone-labels"

  /// The fewest labels, and the fewest lines of text under each on average.
  private static let fewest = 3
  private static let fewestLines = 6

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    let candidate = context.candidates[index]
    guard candidate.isAlone, candidate.system.isWeak, !candidate.mayBeTorn, let run = context.runs.facts(of: index),
      run.length >= fewest, run.alone == run.length, run.first == 1, run.lines >= (run.length - 1) * fewestLines
    else { return 0 }
    // The numbers of pages stand in the middle of sentences.
    return run.belowTitles * 3 <= run.length ? 2 : 0
  }
}
