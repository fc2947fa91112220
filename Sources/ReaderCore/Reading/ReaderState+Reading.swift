package import Bookmarks
internal import DocumentModel
internal import TextLayout

extension ReaderState {
  /// Whether the text is being read, and not something over or beside it.
  private var isReadingText: Bool {
    helpTop == nil && statistics == nil && prompt == nil && headingChoice == nil && pendingMark == nil
      && !navigatorHasFocus && awaitedPosition == nil
  }

  /// The positions on the screen, to the beginning of the row below it.
  var visiblePositions: Range<Int>? {
    let flow = flow
    let rows = flow.rows(from: topAnchor, count: layout.height)
    guard let first = rows.first, let last = rows.last else { return nil }
    let end = flow.anchor(below: last)?.position ?? max(last.line?.end ?? 0, last.anchor.position)
    let start = position(ofShown: first.anchor.position)
    return start..<max(start, position(ofShown: end))
  }

  /// Counts the time that has gone by before an event is answered.
  mutating func spendTime(until now: Int) {
    if let last = reading.lastEvent, isReadingText { reading.run?.spend(now - last) }
    reading.lastEvent = now
  }

  /// Takes in where an event has led.
  mutating func followText() {
    guard preferences.keepsRecord else {
      reading.run = nil
      reading.shown = nil
      return
    }
    let shown = ShownText(self)
    guard isReadingText, shown != reading.shown, let visible = visiblePositions else { return }
    let isSamePlace = reading.shown?.anchor == shown.anchor && reading.shown?.isRaw == shown.isRaw
    reading.shown = shown
    let (text, speed) = (reading.text, reading.speed)
    guard var run = reading.run else {
      reading.run = ReadingRun(at: visible, in: text, speed: speed)
      return
    }
    if isSamePlace {
      run.reshape(to: visible)
    } else {
      reading.take(run.move(to: visible, in: text, speed: speed))
    }
    reading.run = run
  }

  /// Counts what was read of the screen, as the place is saved or the document left.
  mutating func pauseReading() {
    guard var run = reading.run else { return }
    reading.take(run.pause(in: reading.text, speed: reading.speed))
    reading.run = run
  }

  /// What is to be saved of the reading, which then counts as saved.
  mutating func takeUnsaved() -> ReadingIncrement {
    defer { reading.unsaved = ReadingIncrement() }
    return reading.unsaved
  }

  /// What has been read, with the text that it is counted in.
  package var documentReading: DocumentReading {
    var known = reading.reading
    if document.isComplete, known.samples == nil { known.samples = TextSamples(of: document.storage) }
    return known
  }

  /// How much of the section of an entry, with all below it, has been read, from 0 to 1.
  func readShare(ofEntry index: Int) -> Double { reading.reading.coverage.share(of: sectionRange(index)) }

  /// The positions from an entry to the next one that is not below it.
  func sectionRange(_ index: Int) -> Range<Int> {
    let outline = document.outline
    let next = outline.descendants(of: index).upperBound
    let start = outline[index].position
    return start..<max(start, next < outline.count ? outline[next].position : document.storage.count)
  }

  /// The minutes that the rest of the document takes; `nil` at its end and for a document still being read.
  func minutesLeft(progress: Double) -> Int? {
    guard document.isComplete, progress < 1 else { return nil }
    return max(1, minutes(to: document.storage.count))
  }

  /// The minutes to the next entry of the contents; `nil` where there is none or it is near.
  var minutesLeftInSection: Int? {
    let outline = document.outline
    guard document.isComplete, let current = currentEntry, current + 1 < outline.count else { return nil }
    let minutes = minutes(to: outline[current + 1].position)
    return minutes > 0 ? minutes : nil
  }

  private func minutes(to end: Int) -> Int {
    RoundedMinutes.of(seconds: reading.seconds(forBytes: end - min(position, end)))
  }
}
