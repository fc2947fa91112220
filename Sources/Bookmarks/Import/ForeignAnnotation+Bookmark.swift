extension ForeignAnnotation {
  /// The bookmark of the passage in its document; `nil` where that does not hold it.
  ///
  /// - Parameter now: The time that counts where the annotation tells none, in seconds since 1970.
  func bookmark(in document: AnnotatedDocument, now: Int) -> Bookmark? {
    let content = document.content
    let range = characters.flatMap(document.characters.offsets(of:))
    var bookmark = bookmark(of: document.identity, now: now)
    bookmark.documentTitle = document.title
    guard let quote, quote != TextQuote() else {
      return range.map { found(at: $0, in: document, now: now) }
    }
    let place = content.place(of: quote, near: range?.lowerBound ?? 0)
    switch place.certainty {
    case .exact: return found(at: place.range, in: document, now: now)
    case .guess:
      // Its own quote stays with it, so that it goes on being told as a guess.
      bookmark.position = place.range.lowerBound
      bookmark.length = place.range.count
      return bookmark
    case .lost: return nil
    }
  }

  /// The bookmark in a document that is not at hand, whose quote will be looked for when that is opened.
  ///
  /// `nil` where there is no quote.
  func bookmark(ofDocumentAt path: String, now: Int) -> Bookmark? {
    quote == nil || quote == TextQuote() ? nil : bookmark(of: DocumentIdentity(fingerprint: "", path: path), now: now)
  }

  private func bookmark(of document: DocumentIdentity, now: Int) -> Bookmark {
    Bookmark(
      id: id, document: document, documentTitle: "", position: 0, length: quote?.exact.utf8.count ?? 0,
      quote: quote ?? TextQuote(), note: note, created: created ?? modified ?? now, modified: modified)
  }

  private func found(at range: Range<Int>, in document: AnnotatedDocument, now: Int) -> Bookmark {
    var bookmark = Bookmark(
      id: id, of: range, in: document.content, document: document.identity, documentTitle: document.title, note: note,
      time: created ?? modified ?? now)
    bookmark.modified = modified ?? bookmark.created
    return bookmark
  }
}
