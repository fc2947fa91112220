/// The date below the title of each article tells when it came out and heads nothing.
enum DatelineRule: OutlineRule {
  static let name = "no-dateline"

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    guard case .date = context.candidates[index].system else { return 0 }
    return context.datelines * 2 > context.dates ? -6 : 0
  }
}
