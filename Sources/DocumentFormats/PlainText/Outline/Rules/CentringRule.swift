/// A line in the middle of the measure.
enum CentringRule: HeadingRule {
  static let name = "centred"

  static func vote(on context: HeadingContext) -> Int {
    guard let wrap = context.profile.wrap else { return 0 }
    let isCentred = context.lines.allSatisfy { line in
      Int(line.indent) >= wrap.bodyIndent + wrap.firstIndent + 4
        && abs(Int(line.indent) - (wrap.width - line.rightEdge)) <= 6
    }
    return isCentred ? 2 : 0
  }
}
