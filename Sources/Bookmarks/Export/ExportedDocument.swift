/// The bookmarks of one document, as they are exported together.
struct ExportedDocument {
  let entries: [ExportEntry]

  /// What the document was called last; its file name where it was not called anything.
  let title: String

  /// Where it was found, or last known; empty for what came through a pipe.
  let path: String

  private init(_ entries: [ExportEntry]) {
    self.entries = entries
    let byAge = entries.map { ($0, key: ($0.bookmark.modified, $0.bookmark.created)) }
    let newest = byAge.max { $0.key < $1.key }?.0
    path = (entries.first { $0.certainty != nil } ?? newest)?.path ?? ""
    let titled = byAge.filter { !$0.0.bookmark.documentTitle.isEmpty }.max { $0.key < $1.key }?.0
    title = titled?.bookmark.documentTitle ?? path.split(separator: "/").last.map(String.init) ?? ""
  }

  private var fingerprint: String { entries.first?.bookmark.document.fingerprint ?? "" }

  /// The documents by title, the bookmarks of each in reading order.
  ///
  /// Neither depends on when something was made or in which order it is given, so that an export in a repository
  /// changes only where a bookmark does.
  static func documents(of entries: [ExportEntry]) -> [ExportedDocument] {
    var groups: [[ExportEntry]] = []
    var numbers = DocumentNumbers()
    for entry in entries.sorted(by: isBefore) {
      let number = numbers.number(of: entry.bookmark.document, at: entry.path)
      if number == groups.count { groups.append([]) }
      groups[number].append(entry)
    }
    return groups.map { ExportedDocument($0) }.map { (key: ($0.title, $0.path, $0.fingerprint), document: $0) }.sorted {
      $0.key < $1.key
    }
    .map(\.document)
  }

  private static func isBefore(_ one: ExportEntry, _ other: ExportEntry) -> Bool {
    let (a, b) = (one.bookmark, other.bookmark)
    return (one.position, a.length, a.created, a.id.rawValue) < (other.position, b.length, b.created, b.id.rawValue)
  }
}
