/// Where text is indented, headings stand further left.
enum OutdentRule: HeadingRule {
  static let name = "outdent"

  static func vote(on context: HeadingContext) -> Int {
    guard context.profile.bodyIndent >= 2 else { return 0 }
    if Int(context.first.indent) < context.profile.bodyIndent { return 1 }
    return context.profile.setting == .layout ? -3 : 0
  }
}
