package import DocumentModel

extension Document {
  /// Where a quote stands, of several places the nearest to a position: `exact` where its text stands there word by word.
  package func place(of quote: TextQuote, near position: Int) -> Relocation {
    let wanted = Bookmark(
      id: BookmarkID(rawValue: ""), document: DocumentIdentity(fingerprint: "", path: ""), documentTitle: "",
      position: position, length: quote.exact.utf8.count, quote: quote, created: 0)
    var place = wanted.relocated(in: self)
    // Without a context nothing tells of several places which is meant; that the text stands there can be seen.
    if place.certainty == .guess, !quote.exact.isEmpty, Self.solid(readText(in: place.range)) == Self.solid(quote.exact)
    {
      place.certainty = .exact
    }
    return place
  }

  private static func solid(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
