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
    goToAwaitedPosition()
    return document.isComplete && !wasComplete ? repeatSearch() + locateBookmarks() + recognizeDocument() : []
  }

  /// Goes to the place that was still to be read, once it has been.
  mutating func goToAwaitedPosition() {
    guard let awaited = awaitedPosition, awaited < document.readThrough || document.isComplete else { return }
    let waiting = (formerPlace, arrival)
    awaitedPosition = nil
    move(to: Anchor(position: shown(min(awaited, max(0, document.storage.count - 1)))))
    (formerPlace, arrival) = waiting
  }

  /// Where the reading is to go on: the recorded place, as soon as it has been read.
  mutating func returnToRecordedPlace() {
    guard let record = open.record, record.position > 0 else { return }
    if record.isRaw { isRaw = true }
    if record.position < document.readThrough || document.isComplete {
      anchor = Anchor(position: shown(min(record.position, max(0, document.storage.count - 1))))
    } else {
      awaitedPosition = record.position
    }
  }

  /// Returns to the place where a document was left before it was changed, unless the person has moved meanwhile; tells
  /// where that is only a guess.
  mutating func returnToFormerPlace(_ place: Relocation, of number: Int) {
    guard number == open.number, formerPlace != nil else { return }
    formerPlace = nil
    if place.certainty != .lost {
      let isMarked = oldPlace != nil
      move(to: Anchor(position: shown(place.range.lowerBound)))
      if isMarked { oldPlace = place.range.lowerBound }
    }
    guard prompt == nil, message?.kind != .warning else { return }
    switch place.certainty {
    case .exact: break
    case .guess: message = .notice(strings.placeIsGuess)
    case .lost: message = .warning(strings.readingPlaceIsLost)
    }
  }

  /// Tells that the file is no longer what is shown of it.
  mutating func tellThatFileChanged(isShorter: Bool) {
    isFileChanged = true
    message = isShorter ? .warning(strings.fileShrunk) : .notice(strings.fileChanged)
  }

  /// What must be written so that nothing is lost when the program ends now.
  mutating func saveEffects(now: Int) -> [Effect] {
    guard open.isDocument, hasUnsavedPlace || !reading.unsaved.isEmpty else { return [] }
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
    // Where the place has not been found yet, what leads to it is kept.
    let position = formerPlace?.position ?? awaitedPosition ?? self.position
    return ReadingRecord(
      document: formerPlace?.document ?? open.identity, title: open.title, position: position,
      quote: formerPlace?.quote ?? quote(at: position), encoding: document.encoding, progress: progress, lastRead: now,
      isRaw: isRaw, reading: documentReading)
  }

  /// The text at a place, by which it is found again once the file has changed.
  private func quote(at position: Int) -> TextQuote? {
    if let record = open.record, record.position == position, record.document.fingerprint == open.identity.fingerprint {
      return record.quote
    }
    if position == 0 || awaitedPosition != nil { return nil }
    return TextQuote(of: position..<position, in: document, isCounted: false)
  }
}
