internal import Bookmarks
internal import DocumentModel

/// What is measured while a document is read.
struct ReadingProgress {
  /// What is known of the document from before and from now.
  var reading: DocumentReading

  /// What has been added since the record was saved.
  var unsaved = ReadingIncrement()
  var recent = RecentPace()

  /// The reader's average speed, with what was learnt since the document was opened.
  var speed: ReadingSpeed

  /// How many times longer than on average text takes now, as it is told; it follows only what is worth telling.
  var slowness = 1.0

  /// The screen that is being read; `nil` while nothing is, as help or a prompt is open, or nothing is recorded.
  var run: ReadingRun?

  /// When the last event came, in seconds since 1970.
  var lastEvent: Int?

  /// When the person did something last, in seconds since 1970.
  var lastDeed: Int?

  var text: MeasuredText

  /// What decided which text was on the screen.
  var shown: ShownText?

  /// What the old content of an edited file had covered, until the whole of the new one is known.
  var translatable: DocumentReading?
}

extension ReadingProgress {
  /// - Parameter record: What is known from before; that of another content is taken over once the whole text is there.
  init(_ record: ReadingRecord?, document: Document, identity: DocumentIdentity, speed: ReadingSpeed) {
    self.speed = speed
    text = MeasuredText(document.storage)
    reading = record?.reading ?? DocumentReading()
    let isSameText =
      record?.document.fingerprint == identity.fingerprint && (record?.encoding ?? "") == document.encoding
    if !isSameText, !reading.coverage.isEmpty {
      translatable = reading
      reading.coverage = Coverage()
    }
    if document.isComplete { take(completed: document) }
  }

  /// Takes in that the whole text is there.
  mutating func take(completed document: Document) {
    text = MeasuredText(document.storage)
    if let old = translatable {
      let kept = old.samples?.translated(old.coverage, to: document.storage)
      reading.coverage = reading.coverage.union(kept ?? Coverage())
      translatable = nil
    }
    reading.samples = nil
  }

  /// Takes in what came of a screen.
  mutating func take(_ outcome: ReadingRun.Outcome) {
    if let covered = outcome.covered {
      reading.coverage.insert(covered)
      reading.readTo = covered.upperBound
    }
    reading.seconds += outcome.increment.seconds
    reading.amount += outcome.increment.amount
    unsaved += outcome.increment
    guard outcome.increment.pace.seconds > 0 || !outcome.increment.pace.amount.isEmpty else { return }
    recent.add(outcome.increment.pace)
    speed.learn(outcome.increment.pace.amount, in: Double(outcome.increment.pace.seconds))
    let slowness = recent.slowness(against: speed)
    // A tenth more or less changes no plan, but would change the figures on the screen with every page.
    if abs(slowness / self.slowness - 1) > 0.1 { self.slowness = slowness }
  }

  /// The seconds that some bytes of the document take at the pace of now.
  func seconds(forBytes bytes: Int) -> Double { text.seconds(forBytes: bytes, speed: speed) * slowness }
}
