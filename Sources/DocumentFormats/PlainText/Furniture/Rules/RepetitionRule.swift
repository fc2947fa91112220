/// The more often a line is met, the more it belongs to the page.
enum RepetitionRule: FurnitureRule {
  static let name = "repeated"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    if pages > 0 && group.times * 4 < pages { return group.times >= 3 ? 1 : 0 }
    return group.times >= 6 ? 2 : group.times >= 3 ? 1 : 0
  }
}
