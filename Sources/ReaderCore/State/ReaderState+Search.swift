internal import DocumentModel

extension ReaderState {
  mutating func startSearch() {
    searchOrigin = anchor
    prompt = Prompt(.search)
  }

  /// Searches for what has been typed so far, from where the search began.
  mutating func searchAsTyped(_ text: String) -> [Effect] {
    if let origin = searchOrigin { anchor = origin }
    guard !text.isEmpty else {
      search = nil
      return [.cancelSearch]
    }
    return request(text, from: searchOrigin?.position ?? anchor.position, movesToFirst: true)
  }

  /// Keeps to the search that was typed; an empty line repeats the last one.
  mutating func acceptSearch(_ text: String) -> [Effect] {
    defer { searchOrigin = nil }
    guard !text.isEmpty else {
      if search == nil { message = .notice(strings.noSearch) } else { goToHit(forward: true) }
      return []
    }
    if let origin = searchOrigin, origin != anchor {
      jumps.leave(Anchor(position: isRaw ? document.position(ofRaw: origin.position) : origin.position))
    }
    if let search, search.isComplete, search.hits.isEmpty { message = .warning(strings.notFound(text)) }
    return []
  }

  /// Returns to where the search began.
  mutating func giveSearchUp() -> [Effect] {
    if let origin = searchOrigin { anchor = origin }
    searchOrigin = nil
    search = nil
    return [.cancelSearch]
  }

  /// Takes in what a search has found.
  mutating func take(_ progress: SearchProgress) {
    guard var search, search.request.id == progress.id else { return }
    search.hits += progress.hits
    search.isComplete = progress.isComplete
    if let first = progress.first, search.movesToFirst {
      search.current = first
      search.movesToFirst = false
      bring(first)
    }
    self.search = search
    if progress.isComplete, search.hits.isEmpty, prompt == nil {
      message = .warning(strings.notFound(search.request.query))
    }
  }

  /// Goes to the next or previous hit of the search.
  mutating func goToHit(forward: Bool) {
    guard let search else {
      message = .notice(strings.noSearch)
      return
    }
    guard !search.hits.isEmpty else {
      message = .notice(search.isComplete ? strings.notFound(search.request.query) : strings.searching)
      return
    }
    let origin = search.current?.range.lowerBound ?? anchor.position
    var found = search.hit(from: origin, forward: forward)
    for _ in 1..<min(max(count ?? 1, 1), search.hits.count + 1) {
      found = found.flatMap { search.hit(from: $0.hit.range.lowerBound, forward: forward) }
    }
    guard let found else { return }
    jumps.leave(Anchor(position: position, gap: anchor.gap))
    go(to: found.hit)
    if found.wrapped { message = .notice(forward ? strings.wrappedToTop : strings.wrappedToBottom) }
  }

  /// Makes a hit the current one and shows it.
  mutating func go(to hit: SearchHit) {
    search?.current = hit
    search?.movesToFirst = false
    bring(hit)
  }

  /// Searches anew for the same in the other view or in a document that has grown.
  mutating func repeatSearch() -> [Effect] {
    guard let old = search else { return [] }
    return request(old.request.query, from: anchor.position, movesToFirst: false)
  }
}

extension ReaderState {
  private mutating func request(_ text: String, from origin: Int, movesToFirst: Bool) -> [Effect] {
    let id = (search?.request.id ?? 0) + 1
    let request = SearchRequest(id: id, query: text, origin: origin, isRaw: isRaw)
    search = SearchState(request, movesToFirst: movesToFirst)
    return [.search(request)]
  }

  /// Shows a hit: where it is on the screen already nothing moves, else it comes to a third of the pane's height.
  private mutating func bring(_ hit: SearchHit) {
    let flow = flow
    let height = layout.height
    let rows = flow.rows(from: anchor, count: height)
    let row = flow.anchor(showing: hit.range.lowerBound)
    if rows.contains(where: { $0.anchor == row && $0.line != nil }) { return }
    anchor = flow.anchor(row, movedBy: -height / 3)
    hasUnsavedPlace = true
  }
}
