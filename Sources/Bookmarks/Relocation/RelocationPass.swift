internal import DocumentModel

/// Finds bookmarks in a document: those whose text has not moved by a look at their place, all others together in one pass
/// through the text, so that the time grows with the document and the bookmarks and not with their product.
struct RelocationPass {
  private let document: Document
  private let text: SolidText
  private let bookmarks: [Bookmark]
  private var results: [Relocation?]
  private var patterns: [QuotePattern]

  init(_ bookmarks: [Bookmark], in document: Document, _ text: SolidText) {
    self.document = document
    self.text = text
    self.bookmarks = bookmarks
    patterns = bookmarks.map { QuotePattern($0.quote) }
    results = Array(repeating: nil, count: bookmarks.count)
  }

  /// The places, in the order of the bookmarks; `nil` where it was cancelled.
  mutating func run(isCancelled: () -> Bool) -> [Relocation]? {
    for index in bookmarks.indices { results[index] = unmoved(index) }
    let moved = bookmarks.indices.filter { results[$0] == nil }
    guard !moved.isEmpty else { return results.compactMap { $0 } }
    var queries: [PointQuery] = []
    var ends: [Int: Int] = [:]
    var starts: [Int: Int] = [:]
    for index in moved {
      let pattern = patterns[index]
      let passage = pattern.passageInText
      let position = bookmarks[index].position
      starts[index] = queries.count
      queries.append(PointQuery(at: passage.lowerBound, of: pattern.text, isEnd: false, expected: position))
      guard !passage.isEmpty else { continue }
      ends[index] = queries.count
      queries.append(
        PointQuery(
          at: passage.upperBound, of: pattern.text, isEnd: true, expected: position + bookmarks[index].length))
    }
    guard var candidates = candidates(of: queries, isCancelled: isCancelled) else { return nil }
    for index in moved {
      if isCancelled() { return nil }
      guard let start = starts[index] else { continue }
      let end = ends[index]
      let search = MovedBookmark(
        bookmark: bookmarks[index], pattern: patterns[index], start: queries[start], end: end.map { queries[$0] },
        startCandidates: candidates[start].take(), endCandidates: end.map { candidates[$0].take() } ?? [])
      results[index] = search.place(in: document, text)
    }
    return results.compactMap { $0 }
  }

  /// The place of a bookmark that stands where it stood; `nil` where it does not, or where its text is too short to tell.
  private func unmoved(_ index: Int) -> Relocation? {
    let bookmark = bookmarks[index]
    let pattern = patterns[index]
    let all = pattern.text
    let passage = pattern.passageInText
    guard bookmark.position <= text.count, all.count >= QuotePattern.shortest,
      text.stands(all[..<passage.lowerBound], before: bookmark.position),
      let end = text.end(of: all[passage], from: bookmark.position),
      text.end(of: all[passage.upperBound...], from: end) != nil
    else { return nil }
    let savedEnd = min(bookmark.range.upperBound, text.count)
    let isSavedEnd = pattern.isCut || bookmark.length == 0 || (end...text.start(behind: end)).contains(savedEnd)
    let range = bookmark.position..<(isSavedEnd ? savedEnd : end)
    return Relocation(range: range, certainty: .exact)
  }

  private func candidates(of queries: [PointQuery], isCancelled: () -> Bool) -> [CandidateList]? {
    var lists = queries.map { CandidateList(expected: $0.expected) }
    var index = SeedIndex(queries)
    guard !index.isEmpty else { return lists }
    var chunk = SolidChunk()
    while chunk.advance(in: text) {
      if isCancelled() { return nil }
      index.scan(chunk) { lists[$0].add($1) }
    }
    return lists
  }
}
