/// Pages end in the middle of sentences, headings and separators never do.
enum InterruptionRule: FurnitureRule {
  static let name = "interrupts"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    if group.isMost(group.interrupting, share: 0.2) { return 2 }
    return group.times >= 4 && pages == 0 ? -3 : 0
  }
}
