/// What tells one paragraph of running text from the next.
package enum ParagraphSpacing: String, CaseIterable, Sendable {
  /// An empty line where the source has any.
  case source
  /// An empty line always.
  case line
  /// An indented first line, and no empty line.
  case indent
}
