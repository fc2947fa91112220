/// What a person's corrections say of one line.
enum Ruling: Hashable, Sendable {
  /// A heading of a level from 1, by a pattern or by a correction of this very line.
  case heading(level: Int, isPattern: Bool)
  case text

  /// The level of a heading, `nil` for text.
  var level: Int? {
    if case .heading(let level, _) = self { level } else { nil }
  }

  /// Whether a pattern makes the line a heading.
  var isPattern: Bool { self == .heading(level: level ?? 0, isPattern: true) }
}
