/// How many source lines the pages of a text have.
enum PageHeight {
  /// The fewest whole pages that tell a height.
  private static let fewest = 3

  /// The middle one of the heights of all whole pages between form feeds, empty lines included.
  static func usual(in windows: [[SourceLine]]) -> Int? {
    var heights: [Int] = []
    for lines in windows {
      var height: Int?
      for line in lines {
        if line.traits.contains(.startsPage) {
          if let height { heights.append(height) }
          height = 0
        }
        height = height.map { $0 + 1 + Int(line.blankBefore) }
      }
    }
    guard heights.count >= fewest else { return nil }
    heights.sort()
    return heights[heights.count / 2]
  }
}
