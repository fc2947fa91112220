extension ReaderState {
  /// Whether it is not known yet to what the next key applies, as a search is still to lead there.
  var awaitsSearch: Bool {
    guard let search else { return false }
    return search.target != nil && !search.isComplete && prompt?.kind != .search
  }

  /// Takes in what a search has found.
  mutating func take(_ progress: SearchProgress) {
    guard search?.request.id == progress.id else { return }
    search?.hits += progress.hits
    search?.isComplete = progress.isComplete
    if let first = progress.first { arrive(at: first) }
    goToAwaitedHit()
    goToAwaitedRow()
    // Of a search that only goes on in another view the status row tells it.
    if progress.isComplete, search?.target == .first, prompt == nil { tellThatNothingIsFound() }
  }

  /// Goes to the hit that is waited for, as soon as it is known which one that is.
  mutating func goToAwaitedHit() {
    guard let search, case .hit(let steps, let origin, let isForward) = search.target else { return }
    if let (hit, isWrapped) = search.hit(steps, from: origin, forward: isForward) {
      if message == .notice(strings.searching) { message = nil }
      jumps.leave(place)
      go(to: hit)
      extendToCurrentHit()
      if isWrapped { message = .notice(isForward ? strings.wrappedToTop : strings.wrappedToBottom) }
    } else if search.isComplete {
      self.search?.target = nil
      tellThatNothingIsFound()
    } else {
      message = .notice(strings.searching)
    }
  }
}

extension ReaderState {
  /// Goes to the first hit of a search, unless the reader has moved meanwhile.
  private mutating func arrive(at first: SearchHit) {
    guard search?.target == .first else { return }
    let left = place
    go(to: first)
    guard prompt?.kind != .search else { return }
    // Whoever has accepted the search before it was answered jumps now.
    if anchor != left.anchor { jumps.leave(left) }
    extendToCurrentHit()
  }

  /// Selects the row that is waited for, as soon as it is listed.
  private mutating func goToAwaitedRow() {
    guard let search, case .row(let hit) = search.target else { return }
    if let index = hit.flatMap(search.index(of:)), navigatorHasFocus, navigator.kind == .hits {
      navigator.selection = navigatorList.row(atOrBefore: index)
    }
    if search.isComplete { self.search?.target = nil }
  }

  private mutating func tellThatNothingIsFound() {
    message = search.map { .warning(strings.notFound($0.request.query)) }
  }
}
