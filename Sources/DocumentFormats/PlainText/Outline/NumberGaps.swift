internal import DocumentModel

/// Numbers that the headings of a document leave out, such as a chapter that the file lacks.
struct NumberGaps {
  /// What `info` tells: the numbers, and the heading they are missing before.
  private(set) var findings: [Document.Finding] = []

  private static let mostFindings = 20

  /// A greater leap is no gap: another count begins there.
  private static let widest = 100

  private struct Count: Hashable {
    var system: NumberingSystem
    var prefix: Int
  }

  /// Looks through headings in reading order.
  init(_ headings: [HeadingCandidate]) {
    var last: [Count: Int] = [:]
    for heading in headings where heading.number > 0 && NumberGaps.counts(heading.system) {
      let count = Count(system: heading.system, prefix: heading.prefix)
      let before = last.updateValue(heading.number, forKey: count) ?? heading.number
      guard heading.number > before + 1, heading.number <= before + NumberGaps.widest,
        findings.count < NumberGaps.mostFindings
      else { continue }
      let prefix = NumberGaps.text(ofPrefix: heading.prefix)
      let first = "\(prefix)\(before + 1)"
      let numbers = heading.number == before + 2 ? first : "\(first)–\(prefix)\(heading.number - 1)"
      findings.append(.init("outline.missing", "\(numbers), before \(heading.entry?.title ?? "")"))
    }
  }

  /// The numbers before the last one, as `Numbering.prefix` folds them.
  private static func text(ofPrefix prefix: Int) -> String {
    prefix > 0 ? text(ofPrefix: prefix / 1024) + "\(prefix % 1024 - 1)." : ""
  }

  /// Whether a system counts without leaving numbers out.
  private static func counts(_ system: NumberingSystem) -> Bool {
    switch system {
    case .unit, .decimal: true
    default: false
    }
  }
}
