/// The printed table of contents names the line.
enum ContentsRule: HeadingRule {
  static let name = "contents"

  static func vote(on context: HeadingContext) -> Int { context.isInContents ? 5 : 0 }
}
