internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import TextLayout

extension ReaderState {
  /// Begins to select: with the sentence of the hit that the reader is at, else with the first that begins on the screen, or
  /// as many further as were typed before the key.
  mutating func startSelecting(by unit: SelectionUnit) {
    guard let sentence = selectableSentence() else {
      message = .notice(strings.nothingToSelect)
      return
    }
    selection = PassageSelection(sentence, by: .sentence, color: passageColor)
    if unit != .sentence { changeUnit(to: unit) }
  }

  /// Answers a key while a passage is selected.
  mutating func handleInSelection(_ key: Key, now: Int) -> [Effect] {
    if takesDigit(key) { return [] }
    defer { count = nil }
    guard let action = environment.keyMap.action(for: key, in: .selection) else { return [] }
    if moveSelectionEnd(action) { return [] }
    switch action {
    case .changeUnit: if let selection { changeUnit(to: selection.unit.next) }
    case .selectLines: changeUnit(to: .line)
    case .swapEnds:
      selection?.swapEnds()
      revealMovingEnd()
    case .nextColor:
      passageColor = passageColor.next
      selection?.color = passageColor
    case .keepPassage: return keepPassage(note: "", now: now)
    case .copy, .copyWithSource: return copySelection(withSource: action == .copyWithSource)
    case .cancel, .quit: if count == nil { selection = nil }
    default: return perform(action, now: now)
    }
    return []
  }

  /// Keeps the selected passage as a bookmark.
  mutating func keepPassage(note: String, now: Int) -> [Effect] {
    guard let kept = selection else { return [] }
    selection = nil
    bookmarks.add(
      Bookmark(
        id: BookmarkID(using: &environment.random), of: kept.range, in: document, document: open.identity,
        documentTitle: open.title, note: note, color: kept.color, time: now))
    message = .notice(strings.passageKept)
    return [.saveBookmarks(bookmarks)]
  }

  /// The sentence that selecting begins with.
  func selectableSentence() -> Range<Int>? {
    var units = PassageUnits(document: document)
    if let hit = search?.current, isShown(hit.range.lowerBound) {
      return units.unit(.sentence, at: position(ofShown: hit.range.lowerBound))
    }
    let rows = flow.rows(from: anchor, count: layout.height)
    let shown = rows.lazy.compactMap(\.line).flatMap(\.glyphs).compactMap(\.offset).first
    let top = shown.map { position(ofShown: $0) } ?? position
    guard var sentence = units.unit(.sentence, at: top) else { return nil }
    // One that began above the screen is taken only where no other begins on it.
    var steps = times - 1
    if sentence.lowerBound < top { steps += 1 }
    for _ in 0..<min(steps, 1_000) {
      guard let next = units.unit(.sentence, behind: sentence.upperBound) else { break }
      guard isShown(self.shown(next.lowerBound)) else { break }
      sentence = next
    }
    return sentence
  }
}

extension ReaderState {
  /// Goes on by another unit; the passage grows to whole ones.
  private mutating func changeUnit(to unit: SelectionUnit) {
    guard let old = selection else { return }
    let range = old.range
    let ends = (first: self.unit(unit, at: range.lowerBound), last: self.unit(unit, at: range.upperBound - 1))
    guard let first = ends.first, let last = ends.last else { return }
    selection?.change(to: unit, first: first, last: last)
  }

  /// The unit that holds a position.
  func unit(_ unit: SelectionUnit, at position: Int) -> Range<Int>? {
    if unit == .line, let line = selectionLine(at: position) { return line }
    var units = PassageUnits(document: document)
    return units.unit(unit, at: position)
  }
}
