/// Simple counts over a sample that tell laid-out text from prose.
struct LineStatistics {
  private(set) var gaps = Tally()
  private(set) var indents = Tally()
  private var total = 0
  private var deep = 0
  private var hashes = 0
  private var wideIndents = Tally()

  init(windows: [[SourceLine]]) {
    for line in windows.joined() where !line.traits.contains(.continued) {
      total += 1
      gaps.add(Int(line.blankBefore))
      indents.add(Int(line.indent))
      if line.indent >= 2 && !line.traits.contains(.hanIndent) {
        deep += 1
        wideIndents.add(Int(line.indent))
      }
    }
  }

  /// Whether indents come in several depths, as in code and manual pages.
  var isLaidOut: Bool {
    total >= 4 && deep * 4 >= total && wideIndents.share(within: 1, of: wideIndents.mode ?? 0) < 0.8
  }

  /// Whether lines carry the marks of a markup language, which stand for what the lines are.
  var isMarkup: Bool { false }
}
