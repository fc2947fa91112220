/// A document that underlines its headings underlines all of them.
enum MarkedHeadings {
  /// The fewest underlined headings that show a habit.
  private static let fewest = 3

  /// Takes candidates without an underline that number or look alike out of the accepted ones.
  static func reject(_ candidates: [HeadingCandidate], _ accepted: inout [Bool]) {
    let marked = candidates.count { if case .underline = $0.system { true } else { false } }
    guard marked >= fewest else { return }
    for (index, candidate) in candidates.enumerated() where accepted[index] && !candidate.isInContents {
      switch candidate.system {
      case .underline, .unit, .title: continue
      default: accepted[index] = false
      }
    }
  }
}
