extension ReaderState {
  /// Moves the text by rows, to its beginning or to its end.
  ///
  /// A count repeats; before `g` and `G` it has no meaning.
  mutating func move(_ action: Action) {
    let height = layout.height
    let times = count ?? 1
    switch action {
    case .lineDown: moveRows(times)
    case .lineUp: moveRows(-times)
    case .pageDown: moveRows(times * height)
    case .pageUp: moveRows(-times * height)
    case .halfPageDown: moveRows(times * max(1, height / 2))
    case .halfPageUp: moveRows(-times * max(1, height / 2))
    case .firstPage: jumpToEnd(Anchor(position: 0))
    case .lastPage: jumpToEnd(flow.lastAnchor(height: height))
    default: break
    }
  }

  /// Moves down, or up where negative, but not past the screen that shows the last row.
  private mutating func moveRows(_ rows: Int) {
    let flow = flow
    let last = flow.lastAnchor(height: layout.height)
    if rows > 0, anchor >= last { return }
    let moved = flow.anchor(anchor, movedBy: min(max(rows, -1_000_000), 1_000_000))
    anchor = rows > 0 ? min(moved, last) : moved
    awaitedPosition = nil
    hasUnsavedPlace = true
  }

  private mutating func jumpToEnd(_ target: Anchor) {
    guard anchor != target else { return }
    jumps.leave(Anchor(position: position, gap: anchor.gap))
    anchor = flow.anchor(target, movedBy: 0)
    awaitedPosition = nil
    hasUnsavedPlace = true
  }

  /// Goes back or forward through the places from which jumps were made.
  mutating func moveInHistory(_ action: Action) {
    let here = Anchor(position: position, gap: anchor.gap)
    for _ in 0..<min(count ?? 1, 200) {
      let target = action == .back ? jumps.back(from: here) : jumps.forward()
      guard let target else {
        message = .notice(action == .back ? strings.noPlaceBack : strings.noPlaceForward)
        return
      }
      restore(target)
    }
  }

  /// Goes to a place of the history, in whichever view is shown.
  mutating func restore(_ place: Anchor) {
    let shown = isRaw ? document.rawOffset(of: place.position) : place.position
    anchor = flow.anchor(Anchor(position: shown, gap: isRaw ? 0 : place.gap), movedBy: 0)
    hasUnsavedPlace = true
  }
}
