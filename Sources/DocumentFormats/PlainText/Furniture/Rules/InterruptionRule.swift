/// Pages end in the middle of sentences, headings and separators never do.
enum InterruptionRule: FurnitureRule {
  static let name = "interrupts"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    // Without form feeds, pages show by lines at equal distances or by their numbers. Where neither is so, nothing but chance
    // may put a repeated line between what reads like two halves of a sentence, as it does the signatures in a log.
    let showsPages =
      pages > 0 || group.isNumber || CompanionRule.vote(on: group, pages: pages) > 0
      || RegularSpacingRule.vote(on: group, pages: pages) > 0 || AscendingNumberRule.vote(on: group, pages: pages) > 0
    let share = group.isCapitals ? 0.1 : showsPages ? 0.2 : 0.6
    if group.isMost(group.interrupting, share: share) { return 2 }
    // No page of many ends in a sentence where the numbers are those of chapters.
    if pages == 0, group.isLoneNumber, group.times >= 6, group.interrupting == 0 { return -6 }
    // What is in capitals at the head of every page can be the titles of pages that are complete in themselves.
    if group.isCapitals { return -8 }
    // A title beside a number at equal distances is that of pages, even if sentences happen to end there.
    let isPaged =
      CompanionRule.vote(on: group, pages: pages) > 0 && RegularSpacingRule.vote(on: group, pages: pages) > 0
    return group.times >= 4 && pages == 0 && !isPaged ? -3 : 0
  }
}
