/// An entry of the table of contents.
package struct OutlineEntry: Equatable, Sendable {
  /// The heading's text on one line, without surrounding white space.
  package var title: String

  /// The level in the tree, from 1.
  package var level: Int

  /// The offset at which the heading stands: the `start` of its block.
  package var position: Int

  /// What spoke for the entry, in short technical words (`numbering:chapter`, `shape:alone`); empty where the format
  /// itself marks headings.
  package var evidence: [String]

  package init(title: String, level: Int, position: Int, evidence: [String] = []) {
    self.title = title
    self.level = level
    self.position = position
    self.evidence = evidence
  }
}
