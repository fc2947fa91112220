internal import Bookmarks
internal import DocumentModel
internal import ScreenModel

extension ReaderState {
  /// Shows how much was read.
  mutating func show(_ log: ReadingLog, today: Int) {
    helpTop = nil
    statistics = StatisticsState(log: log, today: today)
  }

  /// Does what a key asks for while the page is shown; `nil` for what is no concern of the page.
  mutating func performInStatistics(_ action: Action) -> [Effect]? {
    guard let shown = statistics else { return nil }
    let height = max(1, size.rows - 1)
    let last = max(0, statisticsRows.count - height)
    if let top = action.row(from: min(shown.top, last), last: last, page: height) {
      statistics?.top = top
      return []
    }
    switch action {
    case .quit, .cancel: statistics = nil
    case .showHelp:
      statistics = nil
      return nil
    case .redraw, .suspend, .nextTheme: return nil
    default: break
    }
    return []
  }

  /// The page from its first row to its last.
  var statisticsRows: [StatisticsRow] {
    guard let statistics else { return [] }
    var log = statistics.log
    log.add(reading.unsaved, on: statistics.today)
    var rows = documentRows + [.empty, .group(strings.readInAll)] + logRows(log, today: statistics.today)
    if !preferences.keepsRecord { rows.append(.note(strings.recordIsOff)) }
    if !document.outline.isEmpty { rows += [.empty, .group(strings.readSections)] + sectionRows }
    return rows
  }
}

extension ReaderState {
  private var documentRows: [StatisticsRow] {
    let known = reading.reading
    var rows: [StatisticsRow] = [.group(open.title)]
    if document.isComplete {
      let share = known.coverage.share(of: 0..<document.storage.count)
      rows.append(.figure(name: strings.readShare, value: shareText(share)))
    }
    rows.append(.figure(name: strings.readTime, value: strings.duration((known.seconds + 30) / 60)))
    rows.append(.figure(name: strings.readSpeed, value: speedText))
    if let minutes = minutesLeft(progress: progress) {
      rows.append(.figure(name: strings.readLeft, value: strings.duration(minutes)))
    }
    return rows
  }

  /// The speed of the last minutes where there were some, else the average.
  private var speedText: String {
    let lately = reading.recent.amount
    let average = reading.speed
    var texts: [String] = []
    let expected = average.seconds(for: lately)
    // Which scripts the text has shows in what of it was read, else in its beginning.
    let shown = lately.isEmpty ? reading.text.average : lately
    let share = average.seconds(for: TextAmount(characters: shown.characters)) / max(1, average.seconds(for: shown))
    let isLately = reading.recent.seconds >= 60 && expected > 0
    let factor = isLately ? expected / Double(reading.recent.seconds) : 1
    if share > 0.2, isLately || average.characters.seconds > 0 {
      texts.append(strings.charactersPerMinute(Int((average.characters.perMinute * factor).rounded())))
    }
    if share < 0.8, isLately || average.words.seconds > 0 {
      texts.append(strings.wordsPerMinute(Int((average.words.perMinute * factor).rounded())))
    }
    return texts.isEmpty ? strings.notMeasured : texts.joined(separator: " · ")
  }

  private var sectionRows: [StatisticsRow] {
    let outline = document.outline
    return outline.entries.indices.map { index in
      .section(
        title: outline[index].heading, depth: min(outline.depth(of: index), 4),
        value: shareText(readShare(ofEntry: index)))
    }
  }

  private func shareText(_ share: Double) -> String {
    switch ReadShare(share) {
    case .none: "–"
    case .part(let percent): "\(percent)%"
    case .whole: "✓"
    }
  }

  private func logRows(_ log: ReadingLog, today: Int) -> [StatisticsRow] {
    let days = log.daysInARow(to: today)
    var rows: [StatisticsRow] = [
      .figure(name: strings.readToday, value: strings.amountRead(log.total(of: today...today))),
      .figure(name: strings.readInSevenDays, value: strings.amountRead(log.total(of: today - 6...today))),
      .figure(name: strings.readEver, value: strings.amountRead(log.total)),
    ]
    if days > 0 { rows.append(.figure(name: strings.daysInARow, value: strings.days(days))) }
    return rows
  }
}
