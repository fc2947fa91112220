/// Pages end in the middle of sentences, headings and separators never do.
enum InterruptionRule: FurnitureRule {
  static let name = "interrupts"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    if group.isMost(group.interrupting, share: group.isCapitals ? 0.1 : 0.2) { return 2 }
    // What is in capitals at the head of every page can be the titles of pages that are complete in themselves.
    if group.isCapitals { return -8 }
    // A title beside a number at equal distances is that of pages, even if sentences happen to end there.
    let isPaged =
      CompanionRule.vote(on: group, pages: pages) > 0 && RegularSpacingRule.vote(on: group, pages: pages) > 0
    return group.times >= 4 && pages == 0 && !isPaged ? -3 : 0
  }
}
