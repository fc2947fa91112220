/// Furniture stands where form feeds show the edge of a page.
enum PageEdgeRule: FurnitureRule {
  static let name = "page-edge"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    guard pages > 0 else { return 0 }
    let edges = max(group.atHead, group.atFoot)
    return group.isMost(edges, share: 0.8) ? 3 : group.isMost(group.atHead + group.atFoot, share: 0.8) ? 2 : -3
  }
}
