/// Labels that change are those of chapters; a running head repeats the label of its chapter as it is.
enum LabelNumberRule: FurnitureRule {
  static let name = "no-label"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    group.isMost(group.labels) && group.changing * 2 >= group.times ? -8 : 0
  }
}
