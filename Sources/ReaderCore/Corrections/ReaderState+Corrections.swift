internal import Bookmarks
internal import DocumentModel
internal import UnicodeText

extension ReaderState {
  /// Says of a line what it is, and tells so.
  mutating func rule(_ line: Range<Int>, _ verdict: LineCorrection.Verdict) -> [Effect] {
    let line = headingStart(of: line)
    guard let quote = SourceLineQuote(at: line.lowerBound, in: document.storage) else { return [] }
    var corrections = open.choices.corrections
    corrections.lines.removeAll { $0.line.isSameLine(as: quote) }
    corrections.lines.append(LineCorrection(line: quote, verdict: verdict))
    lastCorrectedLine = quote.offset
    let key = environment.keyMap.keys(for: .toggleHeading, in: .text).first.map(KeyNotation.name) ?? ""
    // In the text the first one only chooses the line again.
    let keys = navigatorHasFocus ? key : key + " " + key
    message =
      switch verdict {
      case .heading(let level): .notice(strings.lineIsHeading(excerpt(of: line), level, keys))
      case .text: .notice(strings.lineIsText(excerpt(of: line), keys))
      }
    return correct(corrections)
  }

  /// Takes the selected entry out of the contents.
  mutating func removeSelectedEntry() -> [Effect] {
    guard let index = selectedEntry, acceptsCorrections() else { return [] }
    let before = open.choices.corrections
    let effects = rule(document.storage.sourceLine(at: document.outline[index].position), .text)
    correctionsBeforeRemoval = before
    return effects
  }

  /// In the contents: takes the selected entry out, or puts back the one that the key before has taken out.
  mutating func toggleSelectedEntry() -> [Effect] {
    guard let before = correctionsBeforeRemoval else { return removeSelectedEntry() }
    correctionsBeforeRemoval = nil
    awaitedEntry = lastCorrectedLine
    message = .notice(strings.correctionTakenBack)
    return correct(before)
  }

  /// Adds a pattern as it was typed: a level and an expression, or an expression alone.
  mutating func addPattern(_ text: Substring) -> [Effect] {
    guard acceptsCorrections() else { return [] }
    guard let pattern = HeadingPattern(typed: text) else {
      message = .warning(strings.patternNeeded)
      return []
    }
    do throws(RegularExpressionError) {
      _ = try RegularExpression(pattern.expression)
    } catch {
      message = .warning(strings.text(of: error, in: pattern.expression))
      return []
    }
    var corrections = open.choices.corrections
    corrections.add(pattern)
    message = .notice(strings.patternAdded(pattern.expression, pattern.level))
    return correct(corrections)
  }

  /// Deletes the correction that is selected in the navigator.
  mutating func deleteSelectedCorrection() -> [Effect] {
    guard let index = navigatorList[navigator.selection] else { return [] }
    var corrections = open.choices.corrections
    corrections.remove(at: index)
    message = .notice(strings.correctionDeleted)
    return correct(corrections)
  }

  /// Takes in the document as it was read anew with other corrections; the place stays.
  mutating func take(rereadDocument document: Document, number: Int) -> [Effect] {
    guard number > open.number else { return [] }
    let selected = awaitedEntry ?? selectedEntry.map { self.document.outline[$0].position }
    awaitedEntry = nil
    open.document = document
    open.number = number
    cache = LayoutCache()
    listCache = NavigatorListCache()
    // Where the entry is gone, the one behind it has its row.
    if let selected, let index = document.outline.index(at: selected), document.outline[index].position == selected {
      select(index)
    }
    return repeatSearch() + locateBookmarks() + recognizeDocument()
  }
}

extension ReaderState {
  /// Whether the document's headings can be corrected; tells why where not.
  mutating func acceptsCorrections() -> Bool {
    if document.format == .plainText { return true }
    message = .notice(strings.headingsAreMarked)
    return false
  }

  mutating func correct(_ corrections: OutlineCorrections) -> [Effect] {
    open.choices.corrections = corrections
    listCache = NavigatorListCache()
    return [.correctOutline(corrections)]
  }

  /// The first line of the heading that a line belongs to; the line itself where it belongs to none.
  func headingStart(of line: Range<Int>) -> Range<Int> {
    guard let index = document.blockIndex(at: line.lowerBound) ?? document.blockIndex(at: line.upperBound) else {
      return line
    }
    let block = document.blocks[index]
    guard block.kind == .heading, block.start < line.lowerBound, block.end > line.lowerBound else { return line }
    return document.storage.sourceLine(at: block.start)
  }

  /// Whether an entry of the outline begins in a line.
  func isHeading(_ line: Range<Int>) -> Bool {
    document.outline.index(at: line.upperBound).map { document.outline[$0].position >= line.lowerBound } ?? false
  }

  /// The level that a new heading most likely has: that of the section it stands in.
  func usualLevel(at line: Range<Int>) -> Int {
    document.outline.index(at: line.lowerBound).map { HeadingPattern.level(nearest: document.outline[$0].level) } ?? 1
  }

  /// A line's beginning, for a message.
  func excerpt(of line: Range<Int>) -> String {
    let end = document.storage.scalarBoundary(atOrBefore: min(line.upperBound, line.lowerBound + 400))
    let text = document.storage.string(in: line.lowerBound..<end).split(whereSeparator: \.isWhitespace)
    return text.joined(separator: " ").truncated(toColumns: 24)
  }
}

extension SourceLineQuote {
  /// Whether two quotes mean the same line of one text.
  func isSameLine(as other: SourceLineQuote) -> Bool {
    text == other.text && before == other.before && after == other.after
  }
}
