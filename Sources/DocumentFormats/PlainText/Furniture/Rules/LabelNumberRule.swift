/// Labels that change are those of chapters; a running head repeats the label of its chapter as it is.
enum LabelNumberRule: FurnitureRule {
  static let name = "no-label"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    // A page number before the title of its head looks like a label too, but stands inside sentences or far from the title.
    let isSetApart = group.isMost(group.interrupting, share: 0.2) || group.isMost(group.gapped)
    if !group.isMost(group.headingLabels), isSetApart { return 0 }
    return group.isMost(group.labels) && group.changingLabels * 2 >= group.times ? -8 : 0
  }
}
