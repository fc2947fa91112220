/// A running head stands amid other text on every page; a line that has the same text around it again belongs to a passage
/// that is repeated as a whole, as the terms of a licence are.
enum PassageRule: FurnitureRule {
  static let name = "passage"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    pages == 0 && !group.isNumber && group.isMost(group.inPassages, share: 0.4) ? -6 : 0
  }
}
