internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// Whoever comes back later than after so many seconds is told where they were.
  private static let longBreak = 3_600

  /// Tells one who comes back to the document after a long break where and when they stopped.
  mutating func welcomeBack(now: Int) {
    guard preferences.keepsRecord, let record = open.record, record.position > 0 || record.reading.readTo != nil,
      now - record.lastRead >= Self.longBreak, record.lastRead > 0
    else { return }
    oldPlace = record.reading.readTo ?? record.position
    if message == nil { message = .notice(strings.stoppedHere(strings.ago(now - record.lastRead))) }
  }

  /// The row, of those that are shown, at which the reader stopped before a long break.
  func oldPlaceRow(of rows: [FlowRow], in flow: TextFlow) -> Int? {
    guard let oldPlace, let last = rows.last else { return nil }
    let offset = isRaw ? document.rawOffset(of: oldPlace) : oldPlace
    let isShown = offset >= anchor.position && offset < flow.anchor(below: last)?.position ?? .max
    let row = isShown ? rows.lastIndex { $0.anchor.position <= offset } : nil
    return row.flatMap { rows[$0].line == nil ? nil : $0 } ?? rows.firstIndex { $0.line != nil }
  }
}
