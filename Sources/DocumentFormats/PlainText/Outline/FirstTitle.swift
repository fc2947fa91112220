/// The title at the beginning of a text: that of the whole, or of the first of its pieces.
enum FirstTitle {
  /// The fewest other titles that show a collection.
  private static let fewest = 2

  /// Fewer lines of text are an introduction.
  private static let fewestLines = 2

  /// The title right above the text, where all headings are titles without a label: what is the title of all of them
  /// stands over the first one.
  static func ofPiece(_ candidates: [HeadingCandidate], accepted: [Bool]) -> Int? {
    let titles = candidates.prefix { $0.system == .title && $0.ruling == nil }
    guard let last = titles.last, last.bodyLines >= fewestLines, titles.count == 1 || last.hasHead else { return nil }
    var others = 0
    for (index, candidate) in candidates.enumerated().dropFirst(titles.count) where accepted[index] {
      guard candidate.system == .shape else { return nil }
      others += 1
    }
    return others >= fewest ? titles.count - 1 : nil
  }
}
