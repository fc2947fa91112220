internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import TextLayout

extension ReaderState {
  /// Lets a person choose a line of the screen to say whether it is a heading.
  mutating func startHeadingChoice() {
    guard acceptsCorrections() else { return }
    let (lines, first) = linesOnScreen
    // Who returns to the line that was corrected last wants it otherwise.
    let last = lastCorrectedLine.flatMap { offset in lines.firstIndex { $0.contains(offset) } }
    headingChoice = HeadingChoice(lines: lines, selection: last ?? first)
    if headingChoice == nil { message = .notice(strings.noLines) }
  }

  /// Answers a key while a line is chosen.
  mutating func handleInHeadingChoice(_ key: Key, now: Int) -> [Effect] {
    guard let choice = headingChoice else { return [] }
    if case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue {
      headingChoice = nil
      return rule(choice.line, digit == 0 ? .text : .heading(level: digit))
    }
    switch environment.keyMap.action(for: key, in: .text) {
    case .toggleHeading: return toggle(choice.line)
    case .cancel: headingChoice = nil
    case .redraw: return [.redraw]
    case .suspend: return saveEffects(now: now) + [.suspend]
    case let action?:
      var moved = choice
      if moved.move(action, times: 1) { headingChoice = moved }
    case nil:
      if key == .enter { return toggle(choice.line) }
    }
    return []
  }

  /// Takes back what was said of a line; where nothing was, says the contrary of what was judged.
  private mutating func toggle(_ line: Range<Int>) -> [Effect] {
    headingChoice = nil
    let line = headingStart(of: line)
    if let quote = SourceLineQuote(at: line.lowerBound, in: document.storage),
      open.choices.corrections.lines.contains(where: { $0.line.isSameLine(as: quote) })
    {
      var corrections = open.choices.corrections
      corrections.lines.removeAll { $0.line.isSameLine(as: quote) }
      message = .notice(strings.lineAsJudged(excerpt(of: line)))
      return correct(corrections)
    }
    return rule(line, isHeading(line) ? .text : .heading(level: usualLevel(at: line)))
  }

  /// The lines on the screen and the index of the first that begins there.
  private var linesOnScreen: (lines: [Range<Int>], first: Int) {
    let rows = flow.rows(from: anchor, count: layout.height - min(rowsAbove, layout.height - 1))
    var lines: [Range<Int>] = []
    var first: Int?
    for glyph in rows.lazy.compactMap(\.line).flatMap(\.glyphs) {
      guard let offset = glyph.offset, lines.last.map({ $0.upperBound <= offset }) ?? true else { continue }
      let line = document.storage.sourceLine(at: offset)
      if first == nil, SourceLineQuote(at: offset, in: document.storage)?.offset == offset { first = lines.count }
      lines.append(line)
    }
    return (lines, first ?? 0)
  }
}
