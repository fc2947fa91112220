/// A reason for or against a paragraph ending between two lines.
protocol ParagraphRule: Sendable {
  /// The rule's vote: positive for an end, negative for a joint, 0 where the rule has nothing to say.
  static func vote(on ending: LineEnding) -> Int
}
