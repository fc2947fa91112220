/// Furniture stands where form feeds show the edge of a page.
enum PageEdgeRule: FurnitureRule {
  static let name = "page-edge"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    guard pages > 0 else { return 0 }
    guard group.times >= 3 || group.times * 4 >= pages else { return -3 }
    let edges = max(group.atHead, group.atFoot)
    return group.isMost(edges, share: 0.9) ? 3 : group.isMost(group.atHead + group.atFoot, share: 0.9) ? 2 : -5
  }
}
