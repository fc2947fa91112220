/// Headings that stand twice in a row, as a file and the site that it came from both put them there.
enum RepeatedHeadings {
  /// Keeps of two accepted headings with one label and no text between them the fuller one, of equal ones the first.
  static func reject(_ candidates: [HeadingCandidate], _ accepted: inout [Bool]) {
    for (index, candidate) in candidates.enumerated().dropFirst() where accepted[index] && accepted[index - 1] {
      let last = candidates[index - 1]
      guard last.bodyLines == 0, candidate.number > 0, last.number == candidate.number, last.system == candidate.system,
        last.prefix == candidate.prefix
      else { continue }
      let isFuller = candidate.end - candidate.start > last.end - last.start && last.isAlone
      accepted[isFuller ? index - 1 : index] = false
    }
  }
}
