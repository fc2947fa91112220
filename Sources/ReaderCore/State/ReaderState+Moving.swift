internal import DocumentModel

extension ReaderState {
  /// Where the reader is, to come back to.
  var place: ViewPlace { ViewPlace(isRaw: isRaw, anchor: anchor) }

  /// The number typed before a key that repeats; 0 counts as none.
  var times: Int { max(1, count ?? 1) }

  /// Puts a row at the top of the pane: every movement ends here.
  ///
  /// Whoever moves no longer waits for the answer to a search or for a place that has not been read yet; to that one can
  /// go back, as the key may have been pressed before it could be shown.
  mutating func move(to target: Anchor) {
    search?.target = nil
    leave(awaited: awaitedPosition)
    if target != anchor {
      hasUnsavedPlace = true
      oldPlace = nil
    }
    anchor = target
    rowsAbove = 0
    awaitedPosition = nil
    formerPlace = nil
    arrival = nil
  }

  /// Takes note of a place that the reading was still to go to.
  mutating func leave(awaited position: Int?) {
    if let position { jumps.leave(ViewPlace(isRaw: isRaw, anchor: Anchor(position: shown(position)))) }
  }

  /// Moves the text by rows, to its beginning or to its end.
  ///
  /// A count repeats; before `g` and `G` it has no meaning.
  mutating func move(_ action: Action) {
    let height = layout.height
    switch action {
    case .lineDown where preferences.isPlain: moveReadingLine(min(times, Self.mostRows))
    case .lineUp where preferences.isPlain: moveReadingLine(-min(times, Self.mostRows))
    case .lineDown: moveRows(times)
    case .lineUp: moveRows(-times)
    case .pageDown: moveRows(times * height)
    case .pageUp: moveRows(-times * height)
    case .halfPageDown: moveRows(times * max(1, height / 2))
    case .halfPageUp: moveRows(-times * max(1, height / 2))
    case .firstPage: jumpToEnd(flow.firstAnchor)
    case .lastPage where preferences.isPlain:
      jumps.leave(place)
      readLastLine()
    case .lastPage: jumpToEnd(flow.lastAnchor(height: height))
    default: break
    }
  }

  /// Nobody counts further: a greater number of rows means the end, which need not be reached row by row.
  private static let mostRows = 100_000

  /// Moves down, or up where negative, but not past the screen that shows the last row.
  private mutating func moveRows(_ rows: Int) {
    let flow = flow
    let top = topAnchor
    let last = flow.lastAnchor(height: layout.height)
    if rows > 0, top >= last {
      if preferences.isPlain { readLastLine() }
      return
    }
    if abs(rows) > Self.mostRows {
      move(to: rows > 0 ? last : flow.firstAnchor)
    } else {
      let moved = flow.anchor(top, movedBy: rows)
      move(to: rows > 0 ? min(moved, last) : moved)
    }
  }

  private mutating func jumpToEnd(_ target: Anchor) {
    guard anchor != target else { return }
    jumps.leave(place)
    move(to: target)
  }

  /// Goes back or forward through the places from which jumps were made, as far as there are any.
  mutating func moveInHistory(_ action: Action) {
    var here = place
    var reached: ViewPlace?
    for _ in 0..<min(times, JumpList.capacity) {
      guard let target = action == .back ? jumps.back(from: here) : jumps.forward() else { break }
      reached = target
      here = target
    }
    if let reached {
      restore(reached)
    } else {
      message = .notice(action == .back ? strings.noPlaceBack : strings.noPlaceForward)
    }
  }

  /// Goes to a place of the history, in whichever view is shown.
  mutating func restore(_ place: ViewPlace) {
    let position = place.isRaw ? document.position(ofRaw: place.anchor.position) : place.anchor.position
    if place.isRaw == isRaw, position < document.readThrough || document.isComplete {
      move(to: place.anchor)
    } else {
      show(position: position)
    }
  }

  /// Shows a position at the top of the pane, whichever view is shown; one that has not been read yet, when it has been.
  mutating func show(position: Int) {
    if isRaw {
      // Not the row's beginning, which in the file may be before the position, in the section before.
      move(to: Anchor(position: document.rawOffset(of: position)))
    } else {
      move(to: flow.anchor(showing: position))
      if !document.isComplete, position >= document.readThrough { awaitedPosition = position }
    }
  }

  /// Moves to a position as a jump, from which one can go back.
  mutating func jump(to position: Int) {
    jumps.leave(place)
    show(position: position)
  }
}
