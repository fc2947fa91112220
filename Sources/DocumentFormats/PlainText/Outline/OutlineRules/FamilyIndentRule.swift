/// A number that stands elsewhere than the others of its kind is that of an item.
enum FamilyIndentRule: OutlineRule {
  static let name = "family-indent"

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    context.indent.vote(on: context.candidates[index])
  }
}
