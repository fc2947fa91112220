internal import DocumentModel

/// Finds bookmarks in a document: those whose text has not moved by a look at their place, all others together as the text
/// is walked through, so that the time grows with the document and the bookmarks and not with their product.
struct RelocationPass {
  private let document: Document
  private let text: SolidText
  private let bookmarks: [Bookmark]
  private var results: [Relocation?]
  private var patterns: [QuotePattern]

  private lazy var sections = SectionIndex(document.outline)

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
    let search = CandidateSearch(queries: queries, text: text)
    guard var candidates = search.lists(isCancelled: isCancelled) else { return nil }
    for index in moved {
      if isCancelled() { return nil }
      guard let start = starts[index] else { continue }
      let end = ends[index]
      let moved = MovedBookmark(
        bookmark: bookmarks[index], pattern: patterns[index], start: queries[start], end: end.map { queries[$0] },
        startCandidates: candidates[start].take(), endCandidates: end.map { candidates[$0].take() } ?? [])
      results[index] = moved.place(in: document, text) ?? lost(bookmarks[index])
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
    let isBoundary = document.storage.scalarBoundary(atOrBefore: savedEnd) == savedEnd
    let isSavedEnd =
      isBoundary && (pattern.isCut || bookmark.length == 0 || (end...text.start(behind: end)).contains(savedEnd))
    let range = bookmark.position..<(isSavedEnd ? savedEnd : end)
    return Relocation(range: range, certainty: .exact)
  }

  /// The place of a bookmark whose text is not to be found: its section, else where it was.
  private mutating func lost(_ bookmark: Bookmark) -> Relocation {
    let position =
      sections.start(of: bookmark)
      ?? document.storage.scalarBoundary(atOrBefore: min(bookmark.position, document.storage.count))
    return Relocation(range: position..<position, certainty: .lost)
  }
}
