/// Furniture stands where form feeds show the edge of a page.
enum PageEdgeRule: FurnitureRule {
  static let name = "page-edge"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    guard pages > 0 else { return 0 }
    guard group.times >= 3 || group.times * 4 >= pages else { return -3 }
    // A page has each line of its head or foot once.
    if !group.isNumber, !group.isCapitals, group.isMost(group.crowded, share: 0.4) { return -5 }
    let edges = max(group.atHead, group.atFoot)
    if group.isMost(edges, share: 0.9) { return 3 }
    guard group.isMost(group.atHead + group.atFoot, share: 0.9) else { return -5 }
    // Furniture keeps to one edge, on short pages it is near both; one line at each edge is neither head nor foot.
    return group.times >= 3 || group.isNumber ? 2 : 0
  }
}
