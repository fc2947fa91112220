/// Numbers with hardly any text under them are those of the items of a list.
enum ListRule: OutlineRule {
  static let name = "no-list"

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    context.candidates[index].system.isWeak && context.runs.isList(index) ? -3 : 0
  }
}
