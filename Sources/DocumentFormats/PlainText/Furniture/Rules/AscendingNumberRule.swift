/// The numbers of pages go up.
enum AscendingNumberRule: FurnitureRule {
  static let name = "ascending"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    guard group.times >= 2 else { return 0 }
    // A head has one number that changes from page to page; versions and dates have several.
    let isMarked = group.isMost(group.changingElsewhere, share: 0.6) && group.changing * 5 >= group.times * 3
    if !group.isNumber, !group.isCapitals, isMarked, !group.isMost(group.interrupting, share: 0.2) { return -4 }
    // Two numbers go up by chance as often as not.
    if group.times == 2, pages == 0, !group.isNumber { return 0 }
    if Double(group.ascending) >= 0.8 * Double(group.times - 1) { return 2 }
    if group.isNumber { return -6 }
    // Versions and dates change from line to line and do not count pages.
    let changes = !group.isCapitals && group.changing * 5 >= group.times * 3 && group.ascending * 2 < group.times
    return changes && !group.isMost(group.interrupting, share: 0.2) ? -4 : 0
  }
}
