internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Whoever comes back later than after so many seconds is told where they were.
  private static let longBreak = 3_600

  /// Tells one who comes back to the document after a long break where and when they stopped.
  mutating func welcomeBack(now: Int) {
    reading.lastDeed = now
    guard preferences.keepsRecord, let record = open.record, record.position > 0 || record.reading.readTo != nil,
      now - record.lastRead >= Self.longBreak, record.lastRead > 0
    else { return }
    oldPlace = record.reading.readTo ?? record.position
    if message == nil { message = .notice(strings.stoppedHere(strings.ago(now - record.lastRead))) }
  }

  /// Tells one who has left the program open for long where they were, once what they did first is done; nothing of it
  /// where that has led elsewhere.
  ///
  /// - Parameter place: The position at which the reader was.
  mutating func welcomeBack(to place: Int, after seconds: Int) {
    guard open.isDocument, preferences.keepsRecord else { return }
    if visiblePositions?.contains(place) == true { oldPlace = place }
    if message == nil { message = .notice(strings.stoppedHere(strings.ago(seconds))) }
  }

  /// How long the person had done nothing, if that was long, and where they were; to be asked before what they do now is
  /// done.
  mutating func endBreak(at now: Int) -> (place: Int, seconds: Int)? {
    defer { reading.lastDeed = now }
    guard let last = reading.lastDeed, now - last >= Self.longBreak else { return nil }
    let place = reading.reading.readTo.flatMap { visiblePositions?.contains($0) == true ? $0 : nil } ?? position
    return (place, now - last)
  }

  /// The row, of those that are shown, at which the reader stopped before a long break.
  func oldPlaceRow(of rows: [FlowRow], in flow: TextFlow) -> Int? {
    guard let oldPlace, let first = rows.first, let last = rows.last else { return nil }
    let offset = shown(oldPlace)
    let isShown = offset >= first.anchor.position && offset < flow.anchor(below: last)?.position ?? .max
    let row = isShown ? rows.lastIndex { $0.anchor.position <= offset } : nil
    return row.flatMap { rows[$0].line == nil ? nil : $0 } ?? rows.firstIndex { $0.line != nil }
  }
}
