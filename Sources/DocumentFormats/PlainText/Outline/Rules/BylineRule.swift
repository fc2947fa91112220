/// Where an article comes from and who wrote it stands below its title.
enum BylineRule: HeadingRule {
  static let name = "byline-below"

  static func vote(on context: HeadingContext) -> Int {
    guard let next = context.next else { return 0 }
    guard context.numbering == nil else { return Byline.isByline(next, in: context.bytes) ? 3 : 0 }
    if Byline.isByline(context.first, in: context.bytes) || isAuthor(context, above: next) { return -4 }
    if context.head.isCertain || Byline.isDispatch(next, in: context.bytes) { return 3 }
    // A short word may be a name, or not.
    return context.head.count > 0 ? 1 : 0
  }

  /// Whether a line is the author's name, between the title and the date.
  private static func isAuthor(_ context: HeadingContext, above next: SourceLine) -> Bool {
    guard let previous = context.previous, !previous.last.isStop, context.lines.count == 1,
      Byline.isDate(next, in: context.bytes)
    else { return false }
    return AuthorLine.isName(context.first, in: context.bytes)
      || PersonNames.areAll(of: Title.text(context.first.textRange, in: context.bytes))
  }
}
