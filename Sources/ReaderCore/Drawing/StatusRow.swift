internal import Bookmarks
internal import DocumentModel
internal import ScreenModel
internal import UnicodeText

/// Draws the row at the bottom: where the reader is, or a message, or a line being typed.
struct StatusRow {
  let state: ReaderState
  let row: Int

  /// Whether the row is also the only row of text, so that only what cannot wait is drawn.
  let isShared: Bool

  func draw(into screen: inout Screen) {
    if let prompt = state.prompt {
      clear(&screen, style: theme.statusTitle)
      drawPrompt(prompt, into: &screen)
    } else if let message = pendingText ?? state.message {
      clear(&screen, style: theme.status)
      let style = message.kind == .warning ? theme.warning : theme.statusTitle
      let text = message.text.truncated(toColumns: max(0, screen.size.columns - 2))
      screen.draw(text, row: row, column: margin(screen), style: style)
    } else if let selection = state.selection, state.helpTop == nil, !isShared {
      clear(&screen, style: theme.status)
      SelectionSummary(state: state, selection: selection)
        .draw(into: &screen, row: row, columns: margin(screen)..<screen.size.columns - margin(screen))
    } else if state.helpTop != nil || state.statistics != nil, !isShared {
      clear(&screen, style: theme.status)
      let title = (state.helpTop != nil ? strings.helpTitle : strings.statisticsTitle).truncated(
        toColumns: screen.size.columns - 2 * margin(screen))
      screen.draw(title, row: row, column: margin(screen), style: theme.statusTitle)
    } else if !isShared {
      clear(&screen, style: theme.status)
      drawPlace(into: &screen)
    }
  }
}

extension StatusRow {
  private var theme: Theme { state.theme }
  private var strings: InterfaceStrings { state.strings }

  private func margin(_ screen: Screen) -> Int { screen.size.columns >= 24 && !isPlain ? 1 : 0 }

  private var isPlain: Bool { state.preferences.isPlain }

  /// What stands between a section and the one around it.
  private var arrow: String { isPlain ? strings.plain.separator : " › " }

  private func clear(_ screen: inout Screen, style: Style) {
    screen.fill(row: row, columns: 0..<screen.size.columns, style: style)
  }

  private var pendingText: Message? {
    switch state.pendingMark {
    case .set: .notice(strings.pressMark)
    case .jump: .notice(strings.pressMarkToJump)
    case nil where state.headingChoice != nil: .notice(strings.chooseHeading)
    case nil: state.count.map { .notice(String($0)) }
    }
  }

  private func drawPrompt(_ prompt: Prompt, into screen: inout Screen) {
    let label =
      switch prompt.kind {
      case .search: strings.searchPrompt
      case .command: strings.commandPrompt
      case .filter: strings.filterPrompt
      case .note, .noteOf: strings.notePrompt
      case .name: strings.namePrompt
      case .encoding: strings.encodingPrompt
      }
    let summary = prompt.kind == .search ? hitSummary : ""
    let summaryColumn = screen.size.columns - TextWidth.columns(of: summary) - 1
    let textStart = margin(screen) + TextWidth.columns(of: label)
    let hasRoom = !summary.isEmpty && summaryColumn > textStart + 8
    PromptRow(label: label, prompt: prompt, labelStyle: theme.status, textStyle: theme.statusTitle)
      .draw(into: &screen, row: row, columns: margin(screen)..<(hasRoom ? summaryColumn : screen.size.columns))
    if hasRoom { screen.draw(summary, row: row, column: summaryColumn, style: theme.status) }
  }

  private var hitSummary: String {
    guard let search = state.search else { return "" }
    if search.isComplete, search.hits.isEmpty { return strings.noHits }
    if search.hits.isEmpty { return strings.searching }
    let isFinal = search.isComplete && search.hits.count < SearchRun.mostHits
    return strings.hitCount(search.currentIndex.map { $0 + 1 }, search.hits.count, isFinal)
  }

  /// Draws the place: title and section at the left; at the right what the text is and how far one has come.
  ///
  /// What has no room is left out, the least important first.
  private func drawPlace(into screen: inout Screen) {
    let columns = screen.size.columns
    guard state.open.isDocument else { return drawShelf(into: &screen) }
    var parts = rightParts
    let least = min(columns / 2, 24)
    while !parts.isEmpty, width(parts) > columns - least - 2 { parts.removeFirst() }
    let right = parts.joined(separator: partSeparator)
    let column = columns - TextWidth.columns(of: right) - margin(screen)
    screen.draw(right, row: row, column: max(0, column), style: theme.status)
    let room = column - margin(screen) - 2
    guard room > 0 else { return }
    let titleColumns = TextWidth.columns(of: state.open.title)
    let section = room < 12 ? "" : section(columns: room - titleColumns)
    // Where both do not fit, the section matters more than the title: the reader knows the one, not the other.
    let titleRoom = max(room - TextWidth.columns(of: section), min(titleColumns, room * 2 / 5))
    let title = state.open.title.truncated(toColumns: section.isEmpty ? room : titleRoom)
    let end = screen.draw(title, row: row, column: margin(screen), style: theme.statusTitle)
    let left = room - (end - margin(screen))
    if left > 6 { screen.draw(section.truncated(toColumns: left), row: row, column: end, style: theme.status) }
  }

  /// Draws what stands behind the list of all bookmarks where no document does.
  private func drawShelf(into screen: inout Screen) {
    let end = screen.draw(strings.shelfTitle, row: row, column: margin(screen), style: theme.statusTitle)
    guard state.hasUnsavedBookmarks else { return }
    let column = screen.size.columns - TextWidth.columns(of: strings.unsavedMark) - margin(screen)
    if column > end { screen.draw(strings.unsavedMark, row: row, column: column, style: theme.status) }
  }

  private var partSeparator: String { isPlain ? strings.plain.separator : "   " }

  private func width(_ parts: [String]) -> Int { TextWidth.columns(of: parts.joined(separator: partSeparator)) }

  /// The innermost section, and as many around it as fit some columns.
  private func section(columns: Int) -> String {
    guard let index = state.currentEntry else { return "" }
    let titles = state.document.outline.path(to: index)
    let path = SectionPath(titles, documentTitle: state.open.title, joint: arrow)
      .text(columns: columns - TextWidth.columns(of: arrow))
    return path.isEmpty ? "" : arrow + path
  }

  /// The parts at the right, the least important first.
  private var rightParts: [String] {
    var parts: [String] = []
    // A quiet sign tells what was chosen from what was found out.
    parts.append(state.document.encoding + (state.open.choices.encoding == nil || isPlain ? "" : "*"))
    if state.isRaw {
      parts.append(strings.raw)
    } else if state.document.isRepaired {
      parts.append(strings.repaired)
    }
    let progress = state.progress
    if let minutes = state.minutesLeftInSection { parts.append(strings.minutesLeftInSection(minutes)) }
    if let minutes = state.minutesLeft(progress: progress) { parts.append(strings.minutesLeft(minutes)) }
    if state.search != nil, !hitSummary.isEmpty { parts.append(hitSummary) }
    if !state.document.isComplete {
      let isWaiting = state.document.readThrough >= state.document.storage.count
      parts.append(isWaiting ? strings.waiting : strings.reading(state.percentRead))
    }
    if state.isFileChanged { parts.append(strings.changedMark) }
    if state.hasUnsavedBookmarks { parts.append(strings.unsavedMark) }
    parts.append(strings.percent(progress))
    if isPlain { parts += state.wordsOnReadingLine }
    return parts
  }
}
