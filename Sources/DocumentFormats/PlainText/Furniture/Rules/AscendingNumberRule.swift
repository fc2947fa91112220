/// The numbers of pages go up.
enum AscendingNumberRule: FurnitureRule {
  static let name = "ascending"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    guard group.times >= 2 else { return 0 }
    return Double(group.ascending) >= 0.8 * Double(group.times - 1) ? 2 : group.isNumber ? -6 : 0
  }
}
