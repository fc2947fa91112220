/// The numbers of pages go up.
enum AscendingNumberRule: FurnitureRule {
  static let name = "ascending"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    guard group.times >= 2 else { return 0 }
    if Double(group.ascending) >= 0.8 * Double(group.times - 1) { return 2 }
    if group.isNumber { return -6 }
    // Versions and dates change from line to line and do not count pages.
    let changes = !group.isCapitals && group.changing * 5 >= group.times * 3 && group.ascending * 2 < group.times
    return changes && !group.isMost(group.interrupting, share: 0.2) ? -4 : 0
  }
}
