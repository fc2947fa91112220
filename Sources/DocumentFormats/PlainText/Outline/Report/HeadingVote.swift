/// What one rule said of a line.
package struct HeadingVote: Equatable, Sendable {
  /// The rule's name, that of a `HeadingReason`.
  package var name: String

  /// Positive for a heading, negative for text.
  package var value: Int
}
