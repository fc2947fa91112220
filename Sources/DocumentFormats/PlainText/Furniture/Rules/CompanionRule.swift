/// Running heads and page numbers stand beside each other.
enum CompanionRule: FurnitureRule {
  static let name = "companion"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    group.times >= 2 && group.isMost(group.besideNumbers, share: 0.7) ? 2 : 0
  }
}
