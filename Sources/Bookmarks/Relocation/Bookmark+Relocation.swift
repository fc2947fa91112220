package import DocumentModel

extension Bookmark {
  /// The place of the bookmark in a document: where it was if its text stands there, else where its text stands
  /// nearest, else where it was, as a guess.
  package func relocated(in document: Document) -> Relocation {
    document.storage.withBytes { bytes in
      let text = SolidText(bytes, furniture: document.furniture)
      let matcher = QuoteMatcher(quote)
      let start = min(position, text.count)
      if let end = matcher.end(at: start, in: text) {
        return Relocation(range: start..<end, certainty: .exact)
      }
      if let first = matcher.first,
        let nearest = text.nearest(to: start, holding: first, where: { matcher.end(at: $0, in: text) != nil }),
        let end = matcher.end(at: nearest, in: text)
      {
        return Relocation(range: nearest..<end, certainty: .exact)
      }
      return Relocation(range: start..<min(start + length, text.count), certainty: .lost)
    }
  }
}
