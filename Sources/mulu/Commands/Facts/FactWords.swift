internal import DocumentFormats
internal import DocumentModel
internal import ReaderCore

/// What `mulu info` says to a person, one table a language.
struct FactWords: Sendable {
  /// The names of facts and findings; what has none is called as in JSON.
  var names: [String: String]

  /// Values that are words.
  var values: [String: String]
  var colon: String
  var separator: String
  var furniture: String
  var kind: @Sendable (Furniture.Kind) -> String
  var times: @Sendable (Int) -> String
  var pages: @Sendable (String) -> String
  var reason: @Sendable (FurnitureReason) -> String
  var faults: String
  var fault: @Sendable (NumberingFault) -> String
  var profile: String
  var corrections: String

  static func inLanguage(_ language: Language) -> FactWords {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
