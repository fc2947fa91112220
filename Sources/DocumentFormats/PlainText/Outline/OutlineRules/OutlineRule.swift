/// A reason for or against a candidate being a heading that only all candidates together show.
protocol OutlineRule: Sendable {
  /// A short technical word, that of a `HeadingReason`.
  static var name: String { get }

  /// The rule's vote: positive for a heading, negative for text, 0 where the rule has nothing to say.
  static func vote(on index: Int, in context: OutlineContext) -> Int
}
