internal import DocumentModel

extension ReaderState {
  mutating func startSearch() {
    searchOrigin = SearchOrigin(
      anchor: anchor, search: search, listTop: navigator.top, awaitedPosition: awaitedPosition, formerPlace: formerPlace
    )
    prompt = Prompt(.search)
  }

  /// Searches for what has been typed so far, from where the search began.
  mutating func searchAsTyped(_ text: String) -> [Effect] {
    if let searchOrigin { returnToOrigin(searchOrigin) }
    guard !text.isEmpty else {
      search = nil
      return [.cancelSearch]
    }
    return request(text, from: anchor.position, target: .first)
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
    leave(awaited: origin.awaitedPosition)
    if let search, search.isComplete, search.hits.isEmpty { message = .warning(strings.notFound(text)) }
    extendToCurrentHit()
    return []
  }

  /// Returns to where the search began, and to the search before.
  mutating func giveSearchUp() -> [Effect] {
    guard let origin = searchOrigin else { return [] }
    searchOrigin = nil
    returnToOrigin(origin)
    awaitedPosition = origin.awaitedPosition
    formerPlace = origin.formerPlace
    goToAwaitedPosition()
    let effects = resume(origin.search)
    // An answer that has come while the search was typed was for one who seemed to have moved.
    return formerPlace == nil ? effects : effects + locateBookmarks()
  }

  /// Goes to the next or previous hit of the search, from the current one, or from the screen where that is elsewhere; at
  /// once or, where it is not known yet which one that is, when it is.
  mutating func goToHit(forward: Bool) {
    guard let search else {
      message = .notice(strings.noSearch)
      return
    }
    let current = search.current?.range.lowerBound
    let origin: SearchState.Origin =
      if let current, isShown(current) { .hit(at: current) } else { .top(anchor.position) }
    let steps = times
    self.search?.target = .hit(steps: steps, from: origin, isForward: forward)
    goToAwaitedHit()
  }

  /// Makes a hit the current one and shows it.
  mutating func go(to hit: SearchHit) {
    search?.current = hit
    search?.target = nil
    bring(hit)
  }

  /// Searches anew for the same in a document that has grown.
  mutating func repeatSearch() -> [Effect] {
    guard let old = search else { return [] }
    let isListed = navigatorHasFocus && navigator.kind == .hits
    let target = old.target ?? (isListed ? .row(of: navigatorList[navigator.selection].map { old.hits[$0] }) : nil)
    let effects = request(old.request.query, from: old.request.origin, target: target)
    search?.current = old.current
    return effects
  }

  /// Searches for the same in the other view.
  mutating func repeatSearchInOtherView() -> [Effect] {
    guard let old = search else { return [] }
    return request(old.request.query, from: anchor.position, target: nil)
  }
}

extension ReaderState {
  private mutating func request(_ text: String, from origin: Int, target: SearchTarget?) -> [Effect] {
    lastSearchID += 1
    let request = SearchRequest(id: lastSearchID, query: text, origin: origin, isRaw: isRaw)
    search = SearchState(request, target: target)
    return [.search(request)]
  }

  /// Shows the place where the search began, as it was shown then.
  private mutating func returnToOrigin(_ origin: SearchOrigin) {
    awaitedPosition = nil
    move(to: origin.anchor)
    navigator.top = origin.listTop
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
