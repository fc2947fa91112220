/// A reason for or against a group of equal lines being furniture.
protocol FurnitureRule: Sendable {
  /// A short technical word, shown by `info`.
  static var name: String { get }

  /// The rule's vote: positive for furniture, negative for text, 0 where the rule has nothing to say.
  static func vote(on group: FurnitureGroup, pages: Int) -> Int
}
