/// Where paragraphs end with marks, a short line without one between two paragraphs is none itself, although no space sets
/// it off.
enum StandingOutRule: HeadingRule {
  static let name = "stands-out"

  /// What standing out says for a heading.
  static let standing = 2

  /// Wider lines, in cells, do not stand out; the titles of Chinese articles are up to thirty characters long.
  private static let widest = 50
  private static let widestOfHan = 64

  /// The width, in cells, from which on a line does not stand out.
  static func widest(_ profile: DocumentProfile) -> Int { profile.isHan ? widestOfHan : widest }

  static func vote(on context: HeadingContext) -> Int {
    // The label of an article belongs to the text below it.
    if let numbering = context.numbering, numbering.isAlone, numbering.system == .unit(.article) { return 0 }
    let isSetOff = context.spaceAbove > 0 && context.previous?.last != .colon
    let isParted = context.numbering != nil && (context.profile.wrap == nil || isSetOff)
    guard context.spaceAbove <= 0 || context.spaceBelow <= 0,
      standsOut(
        context.lines, after: isParted ? nil : context.previous, before: context.body, head: context.head,
        profile: context.profile, context.bytes, isLabel: context.numbering?.isAlone ?? false)
        || isParted && context.profile.wrap == nil && isAboveText(context)
    else { return 0 }
    return standing
  }

  /// Whether a label stands above a text without one, however short that is: where each paragraph is one line, no line goes
  /// on below, so that it need not be long to be one.
  private static func isAboveText(_ context: HeadingContext) -> Bool {
    let isLabel = context.numbering?.isAlone ?? false
    guard context.profile.marksParagraphs, context.cells <= widest, isLabel || !context.last.last.isStop,
      let next = context.next
    else { return false }
    return next.last.endsSentence && NumberingReader(bytes: context.bytes).read(next.textRange) == nil
  }

  /// Whether lines stand out from the lines around them; the mark at the end of a label that stands alone is its own.
  static func standsOut(
    _ lines: ArraySlice<SourceLine>, after previous: SourceLine?, before next: SourceLine?,
    head: ArticleHead = ArticleHead(), profile: DocumentProfile, _ bytes: UnsafeBufferPointer<UInt8>,
    isLabel: Bool = false
  ) -> Bool {
    let widest = widest(profile)
    guard profile.marksParagraphs, let next, next.first != .lowercase,
      lines.allSatisfy({ Int($0.cells) <= widest && (isLabel || !$0.last.isStop || $0.last == .question) }),
      !lines.contains(where: { isVerbatim($0, isHan: profile.isHan, bytes) })
    else { return false }
    if head.isCertain || Byline.isByline(next, in: bytes) { return true }
    guard isLabel || lines.allSatisfy({ !$0.last.isStop }) else { return false }
    guard previous.map({ $0.last.endsSentence || isDivision($0, in: bytes) }) ?? true else { return false }
    guard let wrap = profile.wrap else {
      let cells = lines.reduce(0) { $0 + Int($1.cells) }
      return next.last.endsSentence && (next.rightEdge > widest || Int(next.cells) > 2 * cells)
        || next.last == .colon && next.rightEdge > widest
    }
    return lines.allSatisfy { Int($0.cells) * 3 <= wrap.width * 2 } && next.rightEdge * 3 > wrap.width * 2
  }

  /// Whether a line heads several articles: 【媒体文章】, 第一编.
  private static func isDivision(_ line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(line.cells) <= widest, let system = NumberingReader(bytes: bytes).read(line.textRange)?.system else {
      return false
    }
    return system == .bracket || system.isDivision
  }

  /// Whether a line is code, a field or a remark in parentheses, whose end no mark tells either.
  private static func isVerbatim(
    _ line: SourceLine, isHan: Bool, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if HeadingShape.isRemark(line, in: bytes) { return true }
    guard !isHan || !LinePair.isWide(line) else { return VerbatimLine.isWideRule(bytes[line.textRange]) }
    let signs = VerbatimLine(line, in: bytes)
    return signs.isCode || signs.isField || signs.isRule || signs.isQuoted
  }
}
