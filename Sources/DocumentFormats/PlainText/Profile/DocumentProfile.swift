/// What a plain text is like as a whole: how its lines are set and what belongs to its pages.
///
/// It is computed once over a sample; every decision about a line leans on it.
struct DocumentProfile: Equatable, Sendable {
  /// How source lines stand for paragraphs.
  enum Setting: Equatable, Sendable {
    /// Every line is a paragraph, a line of verse, an item: lines stay as they are.
    case lines
    /// Paragraphs are broken into lines at a width.
    case wrapped(Wrap)
    /// The places of characters carry meaning, as in code, manual pages and RFCs: lines stay, with their indents, but for
    /// running text that is filled to `filledEdge`.
    case layout
  }

  var isHan = false
  var hasRareLineEnds = false
  var setting = Setting.lines

  /// In laid-out text the column behind the last cell up to which running text is filled; `nil` where its lines stand too.
  var filledEdge: Int?

  /// Empty lines between two lines of running text.
  var usualGap = 0

  /// The indent of most lines of running text, in cells.
  var bodyIndent = 0

  /// Whether paragraphs end with marks, so that a short line without one stands out.
  var marksParagraphs = false

  var furniture = FurnitureProfile()

  /// Which hyphens at line ends belong to the lines and not to the words.
  var hyphenation = Hyphenation()

  /// The source lines of most pages, empty ones included, where form feeds divide pages; for `info`.
  var pageHeight: Int?

  /// Whether every line is decided about in the same way.
  func decides(like other: DocumentProfile) -> Bool {
    isHan == other.isHan && hasRareLineEnds == other.hasRareLineEnds && setting == other.setting
      && filledEdge == other.filledEdge && usualGap == other.usualGap && bodyIndent == other.bodyIndent
      && marksParagraphs == other.marksParagraphs && furniture.judges(like: other.furniture)
      && hyphenation.isUsual == other.hyphenation.isUsual
  }

  var width: CellWidth { CellWidth(isHan: isHan) }

  var wrap: Wrap? {
    if case .wrapped(let wrap) = setting { wrap } else { nil }
  }
}
