internal import DocumentModel

/// A line, or a few, that may be a heading.
struct HeadingCandidate: Sendable {
  /// The start of its block.
  var start: Int

  /// The end of its block.
  var end: Int

  /// The text of each of its lines, where it has several.
  var lineRanges: [Range<Int>] = []

  /// The label that stands on a line of its own, beside the title or over it.
  var labelBeside: Range<Int>?

  var system: NumberingSystem
  var number: Int
  var prefix: Int

  /// A hash of the title, without its digits.
  var key: UInt64

  /// What the rules that look at the line found.
  var evidence: HeadingEvidence

  /// Cells of white space before it.
  var indent: Int

  /// Whether a line that ends with a colon stands before it.
  var isListed: Bool

  /// Whether it is set off from what stands above, by space or by a page end.
  var isSetOff: Bool

  /// Whether it stands out from the paragraphs around it although no space sets it off.
  var standsOut = false

  /// Whether it stands right below a line that ends no sentence, as what belongs to a title does.
  var isBelowTitle = false

  /// Whether lines stand below it that say who wrote the text, when, or where it comes from.
  var hasHead = false

  /// Whether of those lines only a date tells what they are.
  var isAboveDate = false

  /// Whether the printed table of contents names it.
  var isInContents = false

  /// How many entries of printed contents have its title.
  var timesInContents = 0

  /// Whether it is one of the outermost lines of a page.
  var isAtPageEdge = false

  /// Whether it is a label and nothing else.
  var isAlone = false

  /// Whether a page may have torn it from the text that it belongs to, as it does the numbers of notes and formulas.
  var mayBeTorn = false

  /// A hash of the beginning of the title behind its label, in which case and all marks are left out.
  var titleKey: UInt64 = 0

  /// Whether its word heads what stands behind the last chapter.
  var isEndMatter = false

  /// Lines of text between it and the next candidate.
  var bodyLines = 0

  /// What its block is while it is no heading.
  var kind = Block.Kind.paragraph

  /// What a person says of it.
  var ruling: Ruling?

  /// The entry of the outline; made when the candidate is first accepted.
  var entry: OutlineEntry?

  /// The text of each of its lines.
  var titleRanges: [Range<Int>] { lineRanges.isEmpty ? [start..<end] : lineRanges }
}
