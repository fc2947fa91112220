internal import DocumentFormats
internal import ReaderCore

/// What speaks for and against headings, in a person's words.
struct HeadingWords: Sendable {
  /// What a rule says for a heading, and what it says against one.
  var reason: @Sendable (HeadingReason) -> (for: String, against: String)

  /// What settled whether a line is an entry; `nil` where the votes tell that.
  var decision: @Sendable (HeadingDecision, _ threshold: Int) -> String?

  /// How a way of numbering looks, by its technical word; `nil` where there is none.
  var system: @Sendable (String) -> String?

  /// What stands between two votes.
  var separator: String

  static func inLanguage(_ language: Language) -> HeadingWords {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Signs that need no translation.
  static func sign(_ system: String) -> String? {
    switch system {
    case "han": "一、"
    case "han-parenthesis": "（一）"
    case "decimal-1": "1."
    case "arabic-parenthesis": "（1）"
    case "circled": "①"
    case "roman": "I."
    case "letter-1": "A."
    case "bracket": "【】"
    default:
      if system.hasPrefix("decimal-") {
        Self.levels("1", system)
      } else if system.hasPrefix("letter-") {
        Self.levels("A", system)
      } else {
        nil
      }
    }
  }

  /// `1.1.1` for `decimal-3`.
  private static func levels(_ first: String, _ system: String) -> String? {
    guard let depth = system.split(separator: "-").last.flatMap({ Int($0) }), (2...9).contains(depth) else {
      return nil
    }
    return first + String(repeating: ".1", count: depth - 1)
  }
}
