internal import DocumentModel

extension ReaderState {
  mutating func startSearch() {
    searchOrigin = SearchOrigin(anchor: anchor, search: search)
    prompt = Prompt(.search)
  }

  /// Searches for what has been typed so far, from where the search began.
  mutating func searchAsTyped(_ text: String) -> [Effect] {
    if let searchOrigin { move(to: searchOrigin.anchor) }
    guard !text.isEmpty else {
      search = nil
      return [.cancelSearch]
    }
    return request(text, from: anchor.position, movesToFirst: true)
  }

  /// Keeps to the search that was typed; an empty line repeats the last one.
  mutating func acceptSearch(_ text: String) -> [Effect] {
    guard let origin = searchOrigin else { return [] }
    searchOrigin = nil
    guard !text.isEmpty else {
      let effects = resume(origin.search)
      goToHit(forward: true)
      return effects
    }
    if origin.anchor != anchor { jumps.leave(ViewPlace(isRaw: isRaw, anchor: origin.anchor)) }
    if let search, search.isComplete, search.hits.isEmpty { message = .warning(strings.notFound(text)) }
    extendToCurrentHit()
    return []
  }

  /// Returns to where the search began, and to the search before.
  mutating func giveSearchUp() -> [Effect] {
    guard let origin = searchOrigin else { return [] }
    searchOrigin = nil
    move(to: origin.anchor)
    return resume(origin.search)
  }

  /// Takes in what a search has found.
  mutating func take(_ progress: SearchProgress) {
    guard var search, search.request.id == progress.id else { return }
    search.hits += progress.hits
    search.isComplete = progress.isComplete
    let left = place
    if let first = progress.first, search.movesToFirst {
      search.current = first
      search.movesToFirst = false
      bring(first)
    }
    self.search = search
    if prompt == nil { extendToCurrentHit() }
    // Whoever has accepted the search before it was answered jumps now.
    if prompt?.kind != .search, anchor != left.anchor { jumps.leave(left) }
    if progress.isComplete, search.hits.isEmpty, prompt == nil {
      message = .warning(strings.notFound(search.request.query))
    }
  }

  /// Goes to the next or previous hit of the search: from the current one, or from the screen where that is elsewhere.
  mutating func goToHit(forward: Bool) {
    guard let search else {
      message = .notice(strings.noSearch)
      return
    }
    guard !search.hits.isEmpty else {
      message = .notice(search.isComplete ? strings.notFound(search.request.query) : strings.searching)
      return
    }
    let current = search.current?.range.lowerBound
    let origin: SearchState.Origin =
      if let current, isShown(current) { .hit(at: current) } else { .top(anchor.position) }
    guard let found = search.hit(times, from: origin, forward: forward) else { return }
    jumps.leave(place)
    go(to: found.hit)
    if found.wrapped { message = .notice(forward ? strings.wrappedToTop : strings.wrappedToBottom) }
  }

  /// Makes a hit the current one and shows it.
  mutating func go(to hit: SearchHit) {
    search?.current = hit
    search?.movesToFirst = false
    bring(hit)
  }

  /// Searches anew for the same in a document that has grown.
  mutating func repeatSearch() -> [Effect] {
    guard let old = search else { return [] }
    let effects = request(old.request.query, from: old.request.origin, movesToFirst: old.movesToFirst)
    search?.current = old.current
    return effects
  }

  /// Searches for the same in the other view.
  mutating func repeatSearchInOtherView() -> [Effect] {
    guard let old = search else { return [] }
    return request(old.request.query, from: anchor.position, movesToFirst: false)
  }
}

extension ReaderState {
  private mutating func request(_ text: String, from origin: Int, movesToFirst: Bool) -> [Effect] {
    lastSearchID += 1
    let request = SearchRequest(id: lastSearchID, query: text, origin: origin, isRaw: isRaw)
    search = SearchState(request, movesToFirst: movesToFirst)
    return [.search(request)]
  }

  /// Goes back to an earlier search, whose hits may not all have been found.
  private mutating func resume(_ earlier: SearchState?) -> [Effect] {
    search = earlier
    return earlier.map { $0.isComplete } == false ? repeatSearch() : [.cancelSearch]
  }

  /// Whether a position is on the screen; in the plain mode, on the line being read.
  func isShown(_ position: Int) -> Bool {
    let flow = flow
    let row = flow.anchor(showing: position)
    if preferences.isPlain { return row == anchor }
    return flow.rows(from: anchor, count: layout.height).contains { $0.anchor == row && $0.line != nil }
  }

  /// Shows a hit: where it is on the screen already nothing moves, else it comes to a third of the pane's height.
  private mutating func bring(_ hit: SearchHit) {
    let position = hit.range.lowerBound
    if isShown(position) { return }
    let flow = flow
    move(to: flow.anchor(flow.anchor(showing: position), movedBy: preferences.isPlain ? 0 : -layout.height / 3))
    if !isRaw, !document.isComplete, position >= document.readThrough { awaitedPosition = position }
  }
}
