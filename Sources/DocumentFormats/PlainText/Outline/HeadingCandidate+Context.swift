extension HeadingCandidate {
  /// The candidate that a line is with what stands around it.
  init(_ context: HeadingContext, _ system: NumberingSystem, _ evidence: HeadingEvidence) {
    self.init(
      start: context.first.textStart, end: context.last.textEnd, lineRanges: HeadingCandidate.titleLines(context),
      labelBeside: HeadingCandidate.hasLabelBeside(context) ? context.first.textRange : nil, system: system,
      number: context.numbering?.number ?? 0, prefix: context.numbering?.prefix ?? 0,
      key: LineKey(HeadingCandidate.withoutPage(context), in: context.bytes).hash, evidence: evidence,
      indent: Int(context.first.indent),
      isListed: context.previous.map { $0.last == .colon && context.spaceAbove <= 0 } ?? false,
      isSetOff: context.spaceAbove > 0 || context.first.crossesPage,
      standsOut: StandingOutRule.vote(on: context) > 0,
      isBelowTitle: context.previous.map { !$0.last.isStop } ?? false, hasHead: context.head.count > 0,
      isAboveDate: context.head.isDatedOnly,
      isInContents: context.isInContents,
      isAtPageEdge: context.first.traits.contains(.atPageEdge), isAlone: context.numbering?.isAlone ?? false,
      mayBeTorn: context.profile.furniture.hasFormFeeds,
      titleKey: TitleKey.beginning(context.titleStart..<context.last.textEnd, in: context.bytes),
      isEndMatter: context.numbering?.isEndMatter ?? false)
  }

  /// The text without a page number behind it, so that an entry of printed contents is like its heading.
  private static func withoutPage(_ context: HeadingContext) -> Range<Int> {
    let start = context.first.textStart
    return start..<max(start + 1, LineGaps.beforePage(start..<context.last.textEnd, in: context.bytes))
  }

  /// The text of each line of a heading of several.
  private static func titleLines(_ context: HeadingContext) -> [Range<Int>] {
    guard context.lines.count > 1 else {
      guard let numbering = context.numbering, numbering.decorationBefore > 0 else { return [] }
      let text = context.first.textRange
      return [text.lowerBound + Int(numbering.decorationBefore)..<text.upperBound - Int(numbering.decorationBehind)]
    }
    return context.lines.dropFirst(hasLabelBeside(context) ? 1 : 0).map(\.textRange)
  }

  /// Whether the first line of a heading of several is its label alone: on a page a Latin label that has a line for itself
  /// stands beside the title or over it; it is no part of it.
  private static func hasLabelBeside(_ context: HeadingContext) -> Bool {
    context.lines.count > 1 && context.profile.furniture.hasFormFeeds
      && (context.numbering.map { $0.isAlone && $0.isLatin } ?? false)
  }
}
