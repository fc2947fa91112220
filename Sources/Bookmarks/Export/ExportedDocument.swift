/// The bookmarks of one document, as they are exported together.
struct ExportedDocument {
  private(set) var entries: [ExportEntry]

  /// What the document was called last; its file name where it was not called anything.
  var title: String {
    let titled = entries.filter { !$0.bookmark.documentTitle.isEmpty }
    let newest = titled.max {
      ($0.bookmark.modified, $0.bookmark.created) < ($1.bookmark.modified, $1.bookmark.created)
    }
    return newest?.bookmark.documentTitle ?? path.split(separator: "/").last.map(String.init) ?? ""
  }

  /// Where it was found, or last known; empty for what came through a pipe.
  var path: String {
    (entries.first { $0.certainty != nil } ?? entries.max { $0.bookmark.modified < $1.bookmark.modified })?.path ?? ""
  }

  private var fingerprint: String { entries.first?.bookmark.document.fingerprint ?? "" }

  /// The documents by title, the bookmarks of each in reading order.
  ///
  /// Neither depends on when something was made or in which order it is given, so that an export in a repository
  /// changes only where a bookmark does.
  static func documents(of entries: [ExportEntry]) -> [ExportedDocument] {
    var documents: [ExportedDocument] = []
    var byFingerprint: [String: Int] = [:]
    var byPath: [String: Int] = [:]
    for entry in entries.sorted(by: isBefore) {
      let identity = entry.bookmark.document
      let index = byFingerprint[identity.fingerprint] ?? byPath[entry.path] ?? byPath[identity.path] ?? documents.count
      if index == documents.count { documents.append(ExportedDocument(entries: [])) }
      documents[index].entries.append(entry)
      if !identity.fingerprint.isEmpty { byFingerprint[identity.fingerprint] = index }
      for path in [identity.path, entry.path] where !path.isEmpty { byPath[path] = index }
    }
    return documents.map { (key: ($0.title, $0.path, $0.fingerprint), document: $0) }.sorted { $0.key < $1.key }
      .map(\.document)
  }

  private static func isBefore(_ one: ExportEntry, _ other: ExportEntry) -> Bool {
    let (a, b) = (one.bookmark, other.bookmark)
    return (one.position, a.length, a.created, a.id.rawValue) < (other.position, b.length, b.created, b.id.rawValue)
  }
}
