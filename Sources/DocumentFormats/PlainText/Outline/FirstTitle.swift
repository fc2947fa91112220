/// The title at the beginning of a text: that of the whole, or of the first of its pieces.
enum FirstTitle {
  /// The fewest other titles that show a collection.
  private static let fewest = 2

  /// Fewer lines of text are an introduction.
  private static let fewestLines = 2

  /// The candidates with the first title made one of the others, where text follows it at once and all headings are titles
  /// without a label: what is the title of all of them stands over the first one.
  static func amongOthers(_ candidates: [HeadingCandidate], accepted: [Bool]) -> [HeadingCandidate]? {
    guard let first = candidates.first, first.system == .title, first.ruling == nil, first.bodyLines >= fewestLines
    else {
      return nil
    }
    var others = 0
    for (index, candidate) in candidates.enumerated().dropFirst() where accepted[index] {
      guard candidate.system == .shape else { return nil }
      others += 1
    }
    guard others >= fewest else { return nil }
    var changed = candidates
    changed[0].system = .shape
    return changed
  }
}
