internal import DocumentModel

/// The lines between the title of an article and its text: who wrote it, when, and where it comes from.
struct ArticleHead: Sendable {
  /// How many lines it has.
  private(set) var count = 0

  /// Whether one of them says so itself, as a date and 来源：… do, and not only looks like a name.
  private(set) var isCertain = false

  /// Whether only a date says so, which may as well head the entry of a diary.
  private(set) var isDatedOnly = false

  /// The line behind it.
  private(set) var body: SourceLine?

  /// The most lines of one head.
  private static let mostLines = 4

  /// Lines of text are wider, in cells.
  private static let narrow = 40

  init() {}

  /// The head that begins at a line, where text follows it.
  init(at index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>, usualGap: Int) {
    var end = index
    var (hasAuthor, hasByline, hasDate) = (false, false, false)
    while end - index < ArticleHead.mostLines, end < lines.count {
      let line = lines[end]
      guard Int(line.blankBefore) <= 2 * usualGap + 1, !line.traits.contains(.startsPage) else { break }
      if Byline.isByline(line, in: bytes) {
        hasByline = true
      } else if Byline.isDate(line, in: bytes) {
        hasDate = true
      } else if !hasAuthor, Int(line.blankBefore) <= usualGap, AuthorLine.fits(line, in: bytes) {
        // Of several short lines most are no names.
        hasAuthor = true
      } else {
        break
      }
      end += 1
    }
    isDatedOnly = hasDate && !hasByline
    // A date below a name signs what stands above, unless a text follows.
    guard end > index, end < lines.count, !isDatedOnly || Int(lines[end].cells) > ArticleHead.narrow else {
      self = ArticleHead()
      return
    }
    count = end - index
    isCertain = hasDate || hasByline
    body = lines[end]
  }
}
