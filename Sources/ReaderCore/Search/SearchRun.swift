package import DocumentModel

/// A search through a whole document, in steps that are short enough to be called off between them.
///
/// First the hit nearest behind the origin is looked for, so that the reader is there at once; then all hits are listed
/// from the beginning.
package struct SearchRun: Sendable {
  private let request: SearchRequest
  private let search: TextSearch
  private let length: Int
  private var phase: Phase

  private enum Phase {
    case first(from: Int, isWrapped: Bool)
    case listing(from: Int)
    case done
  }

  /// Bytes searched in a step: some milliseconds.
  private static let step = 4 << 20

  /// No reader goes through more hits than these; the count stops here.
  package static let mostHits = 99_999
  private var found = 0

  package init(_ request: SearchRequest, in document: Document) {
    self.request = request
    let shown = request.isRaw ? document.rawView : document
    search = TextSearch(query: SearchQuery(request.query), document: shown, isRaw: request.isRaw)
    length = shown.storage.count
    phase = .first(from: request.origin, isWrapped: false)
  }

  /// What the next step has found; `nil` when all is done.
  package mutating func next() -> SearchProgress? {
    switch phase {
    case .first(let from, let isWrapped):
      let limit = isWrapped ? request.origin : length
      guard from < limit else {
        phase = isWrapped || request.origin == 0 ? .listing(from: 0) : .first(from: 0, isWrapped: true)
        return progress()
      }
      let end = min(from + Self.step, limit)
      let first = search.hits(in: from..<end, limit: 1).first
      phase = first == nil ? .first(from: end, isWrapped: isWrapped) : .listing(from: 0)
      return progress(first: first)
    case .listing(let from):
      let end = min(from + Self.step, length)
      let hits = search.hits(in: from..<end, limit: Self.mostHits - found)
      found += hits.count
      let isComplete = end >= length || found >= Self.mostHits
      phase = isComplete ? .done : .listing(from: end)
      return progress(hits: hits, isComplete: isComplete)
    case .done:
      return nil
    }
  }

  private func progress(
    first: SearchHit? = nil, hits: [SearchHit] = [], isComplete: Bool = false
  ) -> SearchProgress {
    SearchProgress(id: request.id, first: first, hits: hits, isComplete: isComplete)
  }
}
