extension BookmarkExport {
  /// Plain text: documents, sections and bookmarks parted by empty lines.
  func plainText(_ words: ExportWords) -> String {
    documents.map { document in
      let title = OneLine.text(of: document.title)
      var parts = [[title.isEmpty ? words.withoutTitle : title, OneLine.text(of: document.path)]]
      var section: [String] = []
      for entry in document.entries {
        if entry.section(under: document.title) != section {
          section = entry.section(under: document.title)
          let path = OneLine.text(of: section.joined(separator: " › "))
          parts.append([path.isEmpty ? words.withoutSection : path])
        }
        parts.append(Self.lines(of: entry, words))
      }
      return parts.map { $0.filter { !$0.isEmpty }.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n\n")
  }

  private static func lines(of entry: ExportEntry, _ words: ExportWords) -> [String] {
    let quote = OneLine.lines(of: entry.quote).joined(separator: "\n")
    return [OneLine.text(of: entry.bookmark.name), quote.isEmpty ? "" : "“\(quote)”"]
      + OneLine.lines(of: entry.bookmark.note).map { "    " + $0 }
      + ["    (" + entry.facts(words).joined(separator: words.separator) + ")"]
  }
}
