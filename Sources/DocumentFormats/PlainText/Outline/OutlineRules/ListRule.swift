/// Numbers with hardly any text under them are those of the items of a list.
enum ListRule: OutlineRule {
  static let name = "no-list"

  static func vote(on index: Int, in context: OutlineContext) -> Int {
    let candidate = context.candidates[index]
    return candidate.system.mayList && !candidate.isInContents && context.runs.isList(index, candidate) ? -3 : 0
  }
}
