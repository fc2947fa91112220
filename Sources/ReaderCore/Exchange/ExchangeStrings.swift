package import Bookmarks

/// What is said when bookmarks are exported and imported, one table a language.
package struct ExchangeStrings: Sendable {
  /// What stands in the exported text itself.
  package var words: ExportWords
  /// How many bookmarks were exported, and where to.
  package var exported: @Sendable (Int, String) -> String
  package var nothingToExport: String
  /// The name that was typed has none of the endings.
  package var endingNeeded: String
  package var nameNeeded: String
  /// Something has the name already.
  package var exists: @Sendable (String) -> String
  package var added: @Sendable (Int) -> String
  package var changed: @Sendable (Int) -> String
  package var removed: @Sendable (Int) -> String
  package var unchanged: @Sendable (Int) -> String
  package var skipped: @Sendable (Int, ImportSkip) -> String
  package var nothing: String
  package var separator: String
  /// With the path and the line.
  package var notJSON: @Sendable (String, Int) -> String
  package var otherJSON: @Sendable (String) -> String
}

extension ExchangeStrings {
  /// What an import has brought, in one line.
  package func text(of report: ImportReport) -> String {
    let counts = [
      (report.added, added), (report.changed, changed), (report.removed, removed), (report.unchanged, unchanged),
    ]
    let parts =
      counts.filter { $0.0 > 0 }.map { $0.1($0.0) }
      + ImportSkip.allCases.compactMap { reason in report.skipped[reason].map { skipped($0, reason) } }
    return parts.isEmpty ? nothing : parts.joined(separator: separator)
  }

  /// One line about a file that cannot be imported.
  package func text(of failure: ImportFailure, path: String) -> String {
    switch failure {
    case .notJSON(let line): notJSON(path.singleLine, line)
    case .otherJSON: otherJSON(path.singleLine)
    }
  }
}
