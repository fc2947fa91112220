package import DocumentModel

/// Why a line is an entry of the outline, or why it is none although it came near.
package struct HeadingReport: Equatable, Sendable {
  package var title: String

  /// The level of an entry from 1, 0 of other lines.
  package var level: Int

  /// Where its text begins, in bytes of the storage.
  package var position: Int

  /// A short technical word for the way of numbering.
  package var system: String

  package var votes: [HeadingVote]
  package var decision: HeadingDecision

  /// The sum of the votes.
  package var total: Int { votes.reduce(0) { $0 + $1.value } }

  /// The sum from which a line is a heading by its votes.
  package static var threshold: Int { OutlineJudge.threshold }
}

extension HeadingReport {
  /// A report on an entry that the format itself marks.
  package init(_ entry: OutlineEntry) {
    self.init(
      title: entry.title, level: entry.level, position: entry.position, system: "", votes: [], decision: .format)
  }

  /// A report on a candidate.
  ///
  /// - Parameter votes: What the rules say that look at all candidates.
  init(
    _ candidate: HeadingCandidate, level: Int, votes: [HeadingVote], decision: HeadingDecision,
    in bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.init(
      title: Title.text(candidate.titleRanges, in: bytes), level: level, position: candidate.start,
      system: candidate.system.name, votes: candidate.evidence.votes + votes, decision: decision)
  }
}
