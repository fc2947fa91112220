/// Something odd in the numbers of a document's headings.
package struct NumberingFault: Equatable, Sendable {
  package enum Kind: Sendable, CaseIterable {
    /// Numbers that are left out, such as those of chapters that the file lacks.
    case missing
    /// A number that the heading before has too.
    case repeated
    /// A smaller number than the heading before has, with no greater division between them.
    case restarted
  }

  package var kind: Kind

  /// The first and the last of the numbers, with those of the sections around: `14.3`; mostly they are one.
  package var first: String
  package var last: String

  /// The heading that the fault shows in, and the one before it with a number of its kind.
  package var heading: OutlineEntry
  package var previous: OutlineEntry

  package init(kind: Kind, first: String, last: String, heading: OutlineEntry, previous: OutlineEntry) {
    self.kind = kind
    self.first = first
    self.last = last
    self.heading = heading
    self.previous = previous
  }
}
