internal import DocumentFormats
internal import ReaderCore
internal import UnicodeText

/// Why lines are entries of the outline or none, one a row: the title, the sum of the votes, what spoke.
struct HeadingTable {
  let reports: [HeadingReport]
  let words: HeadingWords

  /// The most columns of a title with its indent; longer ones are cut.
  private static let widestTitle = 40

  /// The mark of lines that are no entries, and of entries.
  private static let rejected = "- "
  private static let accepted = "  "

  var lines: [String] {
    let top = reports.filter { $0.decision.accepts }.map(\.level).min() ?? 1
    let titles = reports.map { report in
      let indent = String(repeating: "  ", count: report.decision.accepts ? report.level - top : 0)
      return (indent + report.title.singleLine).truncated(toColumns: Self.widestTitle)
    }
    let width = titles.map { TextWidth.columns(of: $0) }.max() ?? 0
    return zip(reports, titles).map { report, title in
      let total = report.votes.isEmpty ? "" : String(report.total)
      let padding = String(repeating: " ", count: width - TextWidth.columns(of: title) + max(0, 4 - total.count))
      return (report.decision.accepts ? Self.accepted : Self.rejected) + title + padding + total + "  " + why(report)
    }
  }

  /// What settled it, then what spoke for it, then what spoke against it.
  private func why(_ report: HeadingReport) -> String {
    let decision = words.decision(report.decision, HeadingReport.threshold)
    let votes = report.votes.filter { $0.value > 0 } + report.votes.filter { $0.value < 0 }
    let spoken = votes.map { text(of: $0, report) }.joined(separator: words.separator)
    return [decision, spoken.isEmpty ? nil : spoken].compactMap { $0 }.joined(separator: " · ")
  }

  private func text(of vote: HeadingVote, _ report: HeadingReport) -> String {
    guard let reason = HeadingReason(rawValue: vote.name) else { return "\(vote.name) \(vote.signed)" }
    let text = vote.value > 0 ? words.reason(reason).for : words.reason(reason).against
    let system = reason == .numbering ? words.system(report.system).map { " \($0)" } : nil
    return "\(text)\(system ?? "") \(vote.signed)"
  }
}

extension HeadingVote {
  fileprivate var signed: String { value > 0 ? "+\(value)" : String(value) }
}
