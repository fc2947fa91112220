/// A line set off by more space than text is, or with a wide gap in it, is not running text.
enum IsolationRule: FurnitureRule {
  static let name = "set-off"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    (group.isMost(group.isolated) ? 1 : 0) + (group.isMost(group.gapped) ? 1 : 0)
  }
}
