internal import DocumentModel

/// The lines between the title of an article and its text: who wrote it, when, and where it comes from.
struct ArticleHead: Sendable {
  /// How many lines it has.
  private(set) var count = 0

  /// Whether one of them says so itself, as a date and 来源：… do, and not only looks like a name.
  private(set) var isCertain = false

  /// The line behind it.
  private(set) var body: SourceLine?

  /// The most lines of one head.
  private static let mostLines = 4

  init() {}

  /// The head that begins at a line, where text follows it.
  init(at index: Int, in lines: [SourceLine], of bytes: UnsafeBufferPointer<UInt8>, usualGap: Int) {
    var hasAuthor = false
    while count < ArticleHead.mostLines, index + count < lines.count {
      let line = lines[index + count]
      guard Int(line.blankBefore) <= 2 * usualGap + 1, !line.traits.contains(.startsPage) else { break }
      if Byline.isBelowTitle(line, in: bytes) {
        isCertain = true
      } else if !hasAuthor, Int(line.blankBefore) <= usualGap, AuthorLine.fits(line, in: bytes) {
        // Of several short lines most are no names.
        hasAuthor = true
      } else {
        break
      }
      count += 1
    }
    guard count > 0 else { return }
    if index + count < lines.count { body = lines[index + count] } else { self = ArticleHead() }
  }
}
