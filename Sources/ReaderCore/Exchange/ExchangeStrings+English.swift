internal import Bookmarks

extension ExchangeStrings {
  package static let english = ExchangeStrings(
    words: .english,
    exported: { "\(bookmarks($0)) exported to \($1)" }, nothingToExport: "No bookmarks to export",
    endingNeeded: "Name a file ending in .md, .json or .txt, such as :export notes.md",
    nameNeeded: "Name a file of bookmarks, such as :import notes.json",
    exists: { "Exists already, choose another name: \($0)" },
    added: { "\($0) added" }, changed: { "\($0) changed" }, removed: { "\($0) removed" },
    unchanged: { "\($0) known already" },
    skipped: { count, reason in
      switch reason {
      case .unreadable: "\(count) skipped: cannot be read"
      case .withoutText: "\(count) skipped: not about text"
      case .withoutDocument: "\(count) skipped: their document is not here"
      case .notFound: "\(count) skipped: not found in the document"
      }
    },
    nothing: "Nothing in it to import", separator: ", ",
    notJSON: { "\($0) is no JSON (line \($1)); import what mulu bookmarks export --format json writes" },
    otherJSON: { "\($0) holds no annotations; import what mulu bookmarks export --format json writes" })

  private static func bookmarks(_ count: Int) -> String { count == 1 ? "1 bookmark" : "\(count) bookmarks" }
}
