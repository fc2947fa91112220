extension BookmarkExport {
  /// A Markdown document: a heading for each document and each of its sections, the passages as quotations.
  func markdown(_ words: ExportWords) -> String {
    documents.map { document in
      var blocks = ["# " + Self.line(document.title, otherwise: words.withoutTitle)]
      if !document.path.isEmpty { blocks.append(Markdown.escaped(OneLine.text(of: words.source(document.path)))) }
      var section: [String] = []
      for entry in document.entries {
        let newSection = entry.section(under: document.title)
        blocks += Self.headings(from: section, to: newSection, words)
        section = newSection
        blocks += Self.blocks(of: entry, words)
      }
      return blocks.joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  /// The headings that lead from one section to another: those below what both have in common.
  private static func headings(from old: [String], to new: [String], _ words: ExportWords) -> [String] {
    if old == new { return [] }
    if new.isEmpty { return ["## " + Markdown.escaped(words.withoutSection)] }
    let common = zip(old, new).prefix { $0 == $1 }.count
    // Back in a section that encloses the last one, its heading has to stand there once more.
    return new.indices.dropFirst(min(common, new.count - 1)).map { index in
      String(repeating: "#", count: min(index + 2, 6)) + " " + line(new[index], otherwise: words.withoutTitle)
    }
  }

  private static func blocks(of entry: ExportEntry, _ words: ExportWords) -> [String] {
    let name = OneLine.text(of: entry.bookmark.name)
    let quotation = paragraphs(of: entry.quote).map { "> " + $0 }.joined(separator: "\n>\n")
    let facts = entry.facts(words).map { Markdown.escaped($0) }.joined(separator: words.separator)
    let blocks = [name.isEmpty ? "" : "**\(Markdown.escaped(name))**", quotation] + paragraphs(of: entry.bookmark.note)
    return blocks.filter { !$0.isEmpty } + [facts]
  }

  private static func paragraphs(of text: String) -> [String] {
    OneLine.lines(of: text).map { Markdown.escaped($0) }
  }

  private static func line(_ text: String, otherwise fallback: String) -> String {
    let line = OneLine.text(of: text)
    return Markdown.escaped(line.isEmpty ? fallback : line)
  }
}
