/// Lines that end sentences are text.
enum SentenceRule: FurnitureRule {
  static let name = "sentence"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int { group.isMost(group.ended) ? -3 : 0 }
}
