/// A reason for or against a line being a heading.
protocol HeadingRule: Sendable {
  /// A short technical word for the evidence of an entry.
  static var name: String { get }

  /// The rule's vote: positive for a heading, negative for text, 0 where the rule has nothing to say.
  static func vote(on context: HeadingContext) -> Int
}
