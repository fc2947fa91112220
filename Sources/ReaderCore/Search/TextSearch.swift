package import DocumentModel

/// Searches a document's text where it stands, without making strings of it.
///
/// A match lies inside one paragraph, over joined line ends and round furniture; where paragraphs are not known yet, and
/// in the raw view, inside one source line. Every place where a match starts counts, also inside another match, so that
/// a search may be cut into ranges of any size and interrupted between them.
package struct TextSearch: Sendable {
  package let query: SearchQuery

  private let document: Document
  private let isRaw: Bool
  private let filter: FirstCharacterFilter

  /// A search in a document as it is now; `isRaw` takes its source lines for paragraphs.
  package init(query: SearchQuery, document: Document, isRaw: Bool = false) {
    self.query = query
    self.document = document
    self.isRaw = isRaw
    let folding = SearchFolding(isCaseSensitive: query.isCaseSensitive)
    filter = FirstCharacterFilter(query.scalars.first.map(folding.variants(of:)) ?? [])
  }

  /// The first matches that start in a range, by ascending start, at most `limit`.
  package func hits(in range: Range<Int>, limit: Int = .max) -> [SearchHit] {
    var hits: [SearchHit] = []
    guard limit > 0 else { return hits }
    document.storage.withBytes { bytes in
      var matcher = ParagraphMatcher(query: query, document: document, isRaw: isRaw, bytes: bytes)
      filter.forEachPlace(in: range.clamped(to: 0..<bytes.count), of: bytes) { start, length in
        if let end = matcher.end(ofMatchAt: start, firstLength: length) { hits.append(SearchHit(range: start..<end)) }
        return hits.count < limit
      }
    }
    return hits
  }
}
