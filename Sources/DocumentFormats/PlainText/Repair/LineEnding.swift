/// The end of one line before another, in a hard-wrapped text: the end of a paragraph or a joint inside it.
struct LineEnding {
  let upper: SourceLine
  let lower: SourceLine

  /// The line behind `lower`.
  let after: SourceLine?

  /// The line before `upper`.
  let before: SourceLine?

  /// Whether `upper` is the first line of its paragraph.
  let isFirst: Bool

  /// The labels that the two lines begin with.
  let upperNumbering: Numbering?
  let lowerNumbering: Numbering?

  /// Whether `upper` was put together of pieces that extraction has parted, so that empty lines around it say nothing.
  let isSplit: Bool

  let wrap: Wrap
  let isHan: Bool

  /// Empty lines between two lines of running text.
  let usualGap: Int
  let bytes: UnsafeBufferPointer<UInt8>

  /// Cells that are left on the upper line beyond what the lower line's first part would have taken; negative where the
  /// line is full.
  var spare: Int {
    let spare = wrap.room(after: upper, isFirst: isFirst) - Wrap.needed(for: lower, after: upper, isHan: isHan)
    return mayHoldSeveral ? spare + lengthOfFormer : spare
  }

  /// Whether the upper line may be several lines of the page, as pdftotext makes of those between which words are divided:
  /// then the last of them is what tells whether its paragraph ends.
  private var mayHoldSeveral: Bool {
    wrap.isPrinted && wrap.slack > 0 && !wrap.hasDepths && upper.last.endsSentence && lower.first != .lowercase
      && upper.rightEdge > wrap.width + wrap.width / 10
  }

  /// The cells of all lines of the page in the upper one but the last.
  private var lengthOfFormer: Int {
    let usual = wrap.width - wrap.slack / 2
    return (upper.rightEdge - 1) / usual * usual
  }

  /// Empty lines between the two beyond those usual between lines.
  var space: Int { Int(lower.blankBefore) - usualGap }
}
