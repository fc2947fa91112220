/// Pages are equally long.
enum RegularSpacingRule: FurnitureRule {
  static let name = "regular"

  static func vote(on group: FurnitureGroup, pages: Int) -> Int {
    guard !group.isCapitals else { return 0 }
    let distances = group.distances.sorted()
    guard distances.count >= (pages > 0 ? 3 : 1) else { return 0 }
    let median = distances[distances.count / 2]
    // Where nothing else shows pages, lines so close to each other are rows of a list.
    guard median >= 10 else { return pages > 0 ? -2 : -4 }
    guard distances.count >= 3 else { return 0 }
    if pages == 0, group.isLoneNumber, isOfChapters(group) { return -4 }
    let near = distances.count { abs($0 - median) * 5 <= median }
    return near * 10 >= distances.count * 7 ? 2 : 0
  }

  /// Whether numbers count chapters: pages can be shorter than others but never longer, chapters are of any length.
  private static func isOfChapters(_ group: FurnitureGroup) -> Bool {
    let lengths = group.pageLengths.sorted()
    guard lengths.count >= 3 else { return false }
    let full = lengths[lengths.count / 2] * 8 / 5
    return lengths.count { $0 > full } * 8 >= lengths.count
  }
}
