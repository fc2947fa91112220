package import DocumentModel

extension Bookmark {
  /// A bookmark of a range of a document, empty for a place, with the text and the sections that it stands in.
  package init(
    id: BookmarkID, of range: Range<Int>, in content: Document, document: DocumentIdentity, documentTitle: String,
    note: String = "", color: PassageColor = .yellow, mark: LetterMark? = nil, time: Int
  ) {
    let range = range.clamped(to: 0..<content.storage.count)
    self.init(
      id: id, document: document, documentTitle: documentTitle, position: range.lowerBound, length: range.count,
      quote: TextQuote(of: range, in: content),
      section: content.outline.index(at: range.lowerBound).map(content.outline.path(to:)) ?? [],
      note: note, color: color, mark: mark, created: time)
  }
}
