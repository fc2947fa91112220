internal import Bookmarks
internal import DocumentModel
internal import TextLayout

extension ReaderState {
  /// The line of the screen that shows a position; `nil` where it shows none of the text as it is read.
  func selectionLine(at position: Int) -> Range<Int>? {
    let flow = flow
    let row = flow.rows(from: flow.anchor(showing: shown(position)), count: 1).first
    return row?.line.flatMap { selectedText(of: $0) }
  }

  /// The line some rows with text below the one that shows a position, or above it where negative; `nil` at the end.
  func selectionLine(_ steps: Int, from position: Int) -> Range<Int>? {
    let flow = flow
    var anchor = flow.anchor(showing: shown(position))
    var left = abs(steps)
    var found: Range<Int>?
    while left > 0 {
      let next = flow.anchor(anchor, movedBy: steps.signum())
      if next == anchor { break }
      anchor = next
      guard let line = flow.rows(from: anchor, count: 1).first?.line, let text = selectedText(of: line) else {
        continue
      }
      found = text
      left -= 1
    }
    return found
  }

  /// The character in the next line, or the one before, that stands nearest below or above the one at a position.
  func selectionCharacter(_ steps: Int, from position: Int) -> Range<Int>? {
    guard let target = selectionLine(steps, from: position) else { return nil }
    let flow = flow
    func line(at position: Int) -> TextLine? {
      flow.rows(from: flow.anchor(showing: shown(position)), count: 1).first?.line
    }
    let here = shown(position)
    let column = line(at: position)?.glyphs.last { ($0.offset ?? .max) <= here }?.column ?? 0
    let nearest = line(at: target.lowerBound)?.glyphs.filter { $0.offset != nil }
      .min { abs($0.column - column) < abs($1.column - column) }
    guard let offset = nearest?.offset else { return nil }
    var units = PassageUnits(document: document)
    return units.unit(.character, at: self.position(ofShown: offset))
  }

  /// The text of a line as positions in the document; `nil` for one of furniture or blanks.
  private func selectedText(of line: TextLine) -> Range<Int>? {
    guard let first = line.glyphs.first(where: { $0.offset != nil })?.offset, first < line.end else { return nil }
    let range = position(ofShown: first)..<position(ofShown: line.end)
    return range.isEmpty || document.readText(in: range).isEmpty ? nil : range
  }
}
