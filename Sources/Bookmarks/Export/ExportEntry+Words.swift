extension ExportEntry {
  /// The sections around the place; without the outermost where that only repeats the document's title.
  func section(under title: String) -> [String] {
    Array(bookmark.section.first == title ? bookmark.section.dropFirst() : bookmark.section[...])
  }

  /// The passage, or for a place the beginning of what stands behind it.
  var quote: String { bookmark.quote.exact.isEmpty ? bookmark.quote.excerpt() : bookmark.quote.exact }

  /// Page, colour, letter, day, and that the place is not sure, as far as there is something to say.
  func facts(_ words: ExportWords) -> [String] {
    var facts: [String] = []
    if let page { facts.append(words.page(page)) }
    if bookmark.length > 0 || bookmark.color != .yellow {
      facts.append(OneLine.text(of: words.name(of: bookmark.color)))
    }
    if let mark = bookmark.mark { facts.append(words.mark(mark.letter)) }
    facts.append(Timestamp.day(of: bookmark.created))
    if let doubt = words.doubt(certainty) { facts.append(doubt) }
    return facts
  }
}
