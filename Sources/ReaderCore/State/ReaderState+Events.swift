internal import Bookmarks
internal import DocumentModel
internal import ScreenModel

extension ReaderState {
  /// Takes in what reading on in the background has found.
  mutating func take(_ growth: DocumentGrowth) -> [Effect] {
    let wasComplete = document.isComplete
    let selected = selectedEntry.map { document.outline[$0].position }
    open.document.grow(by: growth)
    listCache = NavigatorListCache()
    if growth.replacesFrom != nil { cache = LayoutCache() }
    reading.text.storage = document.storage
    if document.isComplete, !wasComplete { reading.take(completed: document) }
    if let selected, let index = document.outline.index(at: selected) { select(index) }
    if let awaited = awaitedPosition, awaited < document.readThrough || document.isComplete {
      move(to: Anchor(position: shownOffset(of: min(awaited, max(0, document.storage.count - 1)))))
    }
    return document.isComplete && !wasComplete ? repeatSearch() + locateBookmarks() + recognizeDocument() : []
  }

  /// Where the reading is to go on: the recorded place, as soon as it has been read.
  mutating func returnToRecordedPlace() {
    guard let record = open.record, record.position > 0 else { return }
    if record.isRaw { isRaw = true }
    if record.position < document.readThrough || document.isComplete {
      anchor = Anchor(position: shownOffset(of: min(record.position, max(0, document.storage.count - 1))))
    } else {
      awaitedPosition = record.position
    }
  }

  /// Tells that the file is no longer what is shown of it.
  mutating func tellThatFileChanged(isShorter: Bool) {
    isFileChanged = true
    message = isShorter ? .warning(strings.fileShrunk) : .notice(strings.fileChanged)
  }

  /// What must be written so that nothing is lost when the program ends now.
  mutating func saveEffects(now: Int) -> [Effect] {
    guard hasUnsavedPlace || !reading.unsaved.isEmpty else { return [] }
    hasUnsavedPlace = false
    return [.saveRecord(record(now: now), adding: takeUnsaved())]
  }

  /// What must be written as the document is left, with what was read of the screen.
  mutating func leavingEffects(now: Int) -> [Effect] {
    pauseReading()
    return saveEffects(now: now)
  }

  /// Where the document is being read, and what of it has been.
  func record(now: Int) -> ReadingRecord {
    ReadingRecord(
      document: open.identity, title: open.title, position: awaitedPosition ?? position,
      encoding: document.encoding, progress: progress, lastRead: now, isRaw: isRaw, reading: documentReading)
  }

  private func shownOffset(of position: Int) -> Int { isRaw ? document.rawOffset(of: position) : position }
}
