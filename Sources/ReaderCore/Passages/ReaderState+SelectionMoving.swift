internal import DocumentModel

extension ReaderState {
  /// Moves an end of the selected passage; false where the action is no movement.
  mutating func moveSelectionEnd(_ action: Action) -> Bool {
    guard let selection else { return false }
    let target: Range<Int>?
    switch action {
    case .lineDown, .lineUp: target = row(action == .lineDown ? times : -times, by: selection.unit)
    case .nextUnit, .previousUnit: target = step(action == .nextUnit ? times : -times, by: selection.unit)
    case .nextSentence, .previousSentence: target = step(action == .nextSentence ? times : -times, by: .sentence)
    case .nextParagraph, .previousParagraph: target = step(action == .nextParagraph ? times : -times, by: .paragraph)
    case .pageDown: target = page(times * layout.height)
    case .pageUp: target = page(-times * layout.height)
    case .halfPageDown: target = page(times * max(1, layout.height / 2))
    case .halfPageUp: target = page(-times * max(1, layout.height / 2))
    case .firstPage, .lastPage:
      var units = PassageUnits(document: document)
      target = units.outermost(selection.unit, isLast: action == .lastPage)
    case .shiftForward, .shiftBackward:
      if let moved = step(action == .shiftForward ? times : -times, by: selection.unit) {
        self.selection?.shift(to: moved)
        revealMovingEnd()
      }
      return true
    case .nextHit, .previousHit:
      goToHit(forward: action == .nextHit)
      return true
    default: return false
    }
    if let target { extend(to: target) }
    return true
  }

  /// Lets the passage reach to the hit that the reader is at.
  mutating func extendToCurrentHit() {
    guard let selection, let hit = search?.current else { return }
    let position = position(ofShown: hit.range.lowerBound)
    if let unit = unit(selection.unit, at: position) { self.selection?.extend(to: unit) }
  }

  /// Scrolls no further than is needed to show the end that moves.
  mutating func revealMovingEnd() {
    guard let selection else { return }
    let isForward = selection.isForward
    let end = shown(
      isForward ? max(selection.moving.lowerBound, selection.moving.upperBound - 1) : selection.moving.lowerBound)
    if isShown(end) { return }
    let flow = flow
    let row = flow.anchor(showing: end)
    // At the bottom where it lies below the screen, at the top where it lies above.
    move(to: row > anchor && !preferences.isPlain ? flow.anchor(row, movedBy: 1 - layout.height) : row)
  }
}

extension ReaderState {
  private mutating func extend(to target: Range<Int>) {
    selection?.extend(to: target)
    revealMovingEnd()
  }

  /// The unit some steps on from the end that moves, or as far as there are any.
  private func step(_ steps: Int, by unit: SelectionUnit) -> Range<Int>? {
    guard let moving = selection?.moving else { return nil }
    if unit == .line {
      return selectionLine(clamped(steps), from: steps > 0 ? moving.upperBound - 1 : moving.lowerBound)
    }
    var units = PassageUnits(document: document)
    var found: Range<Int>?
    for _ in 0..<abs(clamped(steps)) {
      let next =
        steps > 0
        ? units.unit(unit, behind: found?.upperBound ?? moving.upperBound)
        : units.unit(unit, before: found?.lowerBound ?? moving.lowerBound)
      guard let next else { break }
      found = next
    }
    return found
  }

  /// By characters a line down or up, in its column; by other units the next one.
  private func row(_ steps: Int, by unit: SelectionUnit) -> Range<Int>? {
    guard unit == .character, let moving = selection?.moving else { return step(steps, by: unit) }
    return selectionCharacter(clamped(steps), from: moving.lowerBound)
  }

  /// The unit some rows on from the end that moves, or that at the end of the document.
  private func page(_ rows: Int) -> Range<Int>? {
    guard let selection else { return nil }
    let position = selection.isForward ? selection.moving.upperBound - 1 : selection.moving.lowerBound
    let flow = flow
    let target = flow.anchor(flow.anchor(showing: shown(position)), movedBy: rows)
    if flow.anchor(target, movedBy: rows.signum()) == target {
      // The last row has a beginning, too, which may lie behind what is selected already.
      var units = PassageUnits(document: document)
      return units.outermost(.character, isLast: rows > 0).flatMap { unit(selection.unit, at: $0.lowerBound) }
    }
    return unit(selection.unit, at: self.position(ofShown: target.position))
  }

  /// Nobody counts further.
  private func clamped(_ steps: Int) -> Int { min(max(steps, -10_000), 10_000) }
}
