package import DocumentModel

/// Reads Markdown: CommonMark with the tables, struck-out text, task lists and footnotes of GitHub.
package enum MarkdownFormat {
  /// The document that a Markdown file makes: its produced text, and the file itself as the source.
  ///
  /// Reading never fails. A text that the parser could not master in reasonable time is taken line by line as it
  /// stands, and a finding `markdown.parsed` says so.
  package static func read(_ storage: TextStorage) -> Document {
    let frontMatter = FrontMatter(of: storage)
    let start = frontMatter?.end ?? 0
    let draft = storage.withBytes { bytes -> DocumentDraft? in
      let text = UnsafeBufferPointer(rebasing: bytes[start...])
      let cost = ParsingCost(of: text)
      guard cost.isBearable, let tree = MarkdownTree(parsing: text, withTables: cost.allowsTables) else { return nil }
      var reader = MarkdownReader(source: MarkdownSource(bytes, from: start), footnoteCount: tree.footnoteCount)
      tree.forEachEvent { reader.read($0) }
      return reader.draft
    }
    guard let draft else { return unparsed(storage) }
    return document(from: draft, title: frontMatter?.title ?? "", source: storage)
  }

  private static func document(from draft: DocumentDraft, title: String, source: TextStorage) -> Document {
    var document = Document(storage: TextStorage(draft.text), format: .markdown)
    document.blocks = draft.blocks
    document.decorations = draft.decorations
    document.tables = draft.tables
    document.styleRuns = draft.styleRuns
    document.outline = Outline(draft.entries)
    document.title = title
    if title.isEmpty, let first = draft.entries.first, first.level == 1 { document.title = first.title }
    document.source = DocumentSource(storage: source, places: draft.places)
    document.readThrough = document.storage.count
    document.isComplete = true
    return document
  }

  private static func unparsed(_ storage: TextStorage) -> Document {
    var document = Document(storage: storage, format: .markdown)
    document.blocks = storage.withBytes { bytes in
      BlockPieces.split(bytes, from: 0, keepingLines: true).map { piece in
        Block(
          start: piece.range.lowerBound, length: piece.range.count, kind: .preformatted,
          traits: piece.continues ? .continued : [])
      }
    }
    document.findings = [Document.Finding("markdown.parsed", "no")]
    document.readThrough = storage.count
    document.isComplete = true
    return document
  }
}
