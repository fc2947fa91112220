/// An entry of the table of contents.
package struct OutlineEntry: Equatable, Sendable {
  /// The heading's text on one line, without surrounding white space.
  package var title: String

  /// The number that stands beside the title in the text and not in it: `1.3`; empty where there is none.
  package var label: String

  /// The level in the tree, from 1.
  package var level: Int

  /// The offset at which the heading stands: the `start` of its block.
  package var position: Int

  /// What spoke for the entry, in short technical words (`numbering:chapter`, `shape:alone`); empty where the format
  /// itself marks headings.
  package var evidence: [String]

  package init(title: String, label: String = "", level: Int, position: Int, evidence: [String] = []) {
    self.title = title
    self.label = label
    self.level = level
    self.position = position
    self.evidence = evidence
  }

  /// Label and title, as one reads them.
  package var heading: String { label.isEmpty ? title : label + " " + title }
}
