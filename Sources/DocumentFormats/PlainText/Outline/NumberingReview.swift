internal import DocumentModel

/// Looks for numbers that the headings of a document leave out, such as a chapter that the file lacks, and for numbers
/// that stand twice.
struct NumberingReview {
  private(set) var faults: [NumberingFault] = []

  struct Heading {
    var system: NumberingSystem
    var prefix: Int
    var number: Int
    var entry: OutlineEntry
  }

  private static let mostFaults = 1000

  /// A greater leap is no gap: another count begins there.
  private static let widest = 100

  private struct Count: Hashable {
    var system: NumberingSystem
    var prefix: Int
  }

  /// The last heading of each count, and its place among all headings.
  private var last: [Count: (heading: Heading, place: Int)] = [:]

  /// The place of the last heading of each level.
  private var lastOfLevel = [Int](repeating: -1, count: 32)

  /// Looks through headings in reading order.
  init(_ headings: [Heading]) {
    for (place, heading) in headings.enumerated() {
      lastOfLevel[min(heading.entry.level, lastOfLevel.count - 1)] = place
      guard heading.number > 0, NumberingReview.counts(heading.system) else { continue }
      let count = Count(system: heading.system, prefix: heading.prefix)
      if let before = last[count], faults.count < NumberingReview.mostFaults {
        let above = lastOfLevel.prefix(before.heading.entry.level).max() ?? -1
        compare(heading, with: before.heading, isClosed: above > before.place)
      }
      last[count] = (heading, place)
    }
  }

  private mutating func compare(_ heading: Heading, with before: Heading, isClosed: Bool) {
    let prefix = heading.system == .unit(.occasion) ? "" : NumberingReview.text(ofPrefix: heading.prefix)
    func add(_ kind: NumberingFault.Kind, _ first: Int, _ last: Int) {
      faults.append(
        NumberingFault(
          kind: kind, first: "\(prefix)\(first)", last: "\(prefix)\(last)", heading: heading.entry,
          previous: before.entry))
    }
    if heading.number > before.number + 1, heading.number <= before.number + NumberingReview.widest {
      add(.missing, before.number + 1, heading.number - 1)
    }
    // Below a new chapter sections are counted anew.
    guard !isClosed else { return }
    if heading.number == before.number { add(.repeated, heading.number, heading.number) }
    if heading.number < before.number { add(.restarted, heading.number, heading.number) }
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
