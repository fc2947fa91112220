import Bookmarks
import DocumentFormats
import DocumentModel
import ScreenModel
import TestSupport

@testable import ReaderCore

/// A session with a world that answers at once: searches run to their end, saved bookmarks come back.
struct Desk {
  private(set) var session: Session

  /// What the session has asked for and the desk has not taken away.
  private(set) var effects: [Effect] = []

  /// What the shelf's folder holds, by path.
  var shelf: [String: OpenDocument] = [:]

  /// The encodings that are offered.
  var encodings = [
    EncodingOption(name: "UTF-8", isAutomatic: true, excerpt: "山水"), EncodingOption(name: "GB18030", excerpt: "灞辨按"),
    EncodingOption(name: "Big5", excerpt: "撅望偌"), EncodingOption(name: "windows-1252", excerpt: "å±±æ°´"),
  ]

  /// What the reader's editor makes of a note; `nil` where it fails.
  var editor: (String) -> String? = { $0 }

  /// Whether searches are answered; else they wait for `answerSearches()`.
  var answersSearches = true
  private var waiting: [SearchRequest] = []

  /// How many events are being answered, each by way of the one before.
  private var depth = 0

  /// Whether it is answered where bookmarks and places stand.
  var answersPlaces = true

  /// The paths at which nothing lies any longer.
  var gonePaths: Set<String> = []

  /// The reading log that is shown.
  var log = ReadingLog()

  /// The time, in seconds since 1970; each event takes one.
  var now = 1_700_000_000

  init(
    _ document: Document? = nil, name: String = "text.md", size: ScreenSize = ScreenSize(columns: 80, rows: 24),
    language: Language = .english, preferences: Preferences = Preferences(), usesColor: Bool = true,
    record: ReadingRecord? = nil, bookmarks: BookmarkStore = BookmarkStore(), folder: String? = nil
  ) {
    session = Session(
      folder: folder, bookmarks: bookmarks, preferences: preferences, size: size,
      environment: InterfaceEnvironment(
        language: language, usesColor: usesColor, random: SeededGenerator(seed: 1)))
    if let document { handle(.documentOpened(Desk.open(document, name: name, record: record))) }
  }

  /// A document as it is opened; its identity follows from its name.
  static func open(_ document: Document, name: String = "text.md", record: ReadingRecord? = nil) -> OpenDocument {
    OpenDocument(document: document, identity: identity(name), name: name, record: record)
  }

  static func identity(_ name: String = "text.md") -> DocumentIdentity {
    DocumentIdentity(fingerprint: "f-" + name, path: "/library/" + name)
  }

  /// Gives the session an event and does what it asks for, and then the events that it has held till now.
  mutating func handle(_ event: Event) {
    now += 1
    depth += 1
    for effect in session.handle(event, now: now) {
      if case .recognize = effect {} else { effects.append(effect) }
      perform(effect)
    }
    depth -= 1
    if depth == 0, let held = session.nextHeldEvent() { handle(held) }
  }

  /// Presses keys, written as in `KeyScript`.
  mutating func press(_ script: String) {
    for word in KeyScript.words(of: script) {
      now += KeyScript.seconds(word) ?? 0
      for event in KeyScript.events(word) { handle(event) }
    }
  }

  /// Runs the searches that wait.
  mutating func answerSearches() {
    let requests = waiting
    waiting = []
    for request in requests { answer(request) }
  }

  /// The effects since the last call.
  mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }
}

extension Desk {
  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .search(let request):
      if answersSearches { answer(request) } else { waiting = [request] }
    case .cancelSearch: waiting = []
    case .recognize(let number):
      var identity = reader.open.identity
      identity.sketch = TextSketch(of: reader.document)
      let others = session.bookmarks.documents(recognizedAs: identity) { gonePaths.contains($0) }
      // In no time, as it is no event of which a reader knows.
      for effect in session.handle(.documentRecognized(identity.sketch, others, of: number), now: now) {
        effects.append(effect)
        perform(effect)
      }
    case .relocate(let request):
      let places = reader.document.places(of: request.bookmarks) ?? []
      let place = request.place.map { reader.document.place(of: $0.quote, near: $0.position) }
      let placed = zip(request.bookmarks, places).map { PlacedBookmark($0, $1) }
      if answersPlaces { handle(.bookmarksRelocated(placed, place: place, of: request.document)) }
    case .saveBookmarks(let store): handle(.bookmarksSaved(store))
    case .editNote(let id, let text):
      handle(editor(text).map { .noteEdited(id, $0) } ?? .noticed(.warning("the editor failed")))
    case .openDocument(let path):
      if let open = shelf[path] { handle(.documentOpened(open)) } else { handle(.openingFailed("\(path)?")) }
    case .openBookmarked(let document, let bookmark):
      let open = shelf.values.first { $0.identity.isSameDocument(as: document) }
      handle(open.map { .documentOpened($0, at: bookmark) } ?? .openingFailed("\(document.path)?"))
    case .listShelf: listShelf()
    case .correctOutline(let corrections): readAnew(with: corrections)
    case .listEncodings: handle(.encodingsListed(encodings))
    case .openInEncoding(let name, let offset, let isRaw):
      openAgain(in: name, choice: name, at: offset, isRaw: isRaw)
    case .openAsTurnedOut(let name, let offset, let isRaw):
      openAgain(in: name, choice: reader.open.choices.encoding, at: offset, isRaw: isRaw)
    case .saveRecord(let record, _): shelf[record.document.path]?.record = record
    case .readLog: handle(.logRead(log, today: now / 86_400))
    case .closeDocument, .copy, .savePreferences, .useAmbiguousColumns, .useMouse, .redraw, .suspend, .quit, .export,
      .importBookmarks:
      break
    }
  }

  /// Plain text, read with the corrections, as it is in the background.
  private mutating func readAnew(with corrections: OutlineCorrections) {
    let document = PlainTextFormat.read(reader.document.storage, corrections: corrections)
    handle(.documentReread(document, number: reader.open.number + 1))
  }

  /// The same document as in another encoding, in which it says the same.
  private mutating func openAgain(in name: String?, choice: String?, at offset: Int, isRaw: Bool) {
    var open = reader.open
    open.document.encoding = name ?? "UTF-8"
    open.choices.encoding = choice
    open.record = ReadingRecord(
      document: open.identity, title: open.title, position: open.document.position(ofRaw: offset), progress: 0,
      lastRead: now, isRaw: isRaw)
    open.number += 1
    handle(.documentOpened(open))
  }

  private mutating func answer(_ request: SearchRequest) {
    guard let document = session.reader?.document else { return }
    var run = SearchRun(request, in: document)
    while let progress = run.next() { handle(.searchProgressed(progress)) }
  }

  /// Tells the session what the folder holds.
  mutating func listShelf() {
    handle(
      .shelfListed(
        shelf.sorted { $0.key < $1.key }.map { path, open in
          ShelfItem(
            path: path, title: open.title, format: open.document.format,
            characters: open.document.storage.string(in: 0..<open.document.storage.count).count, isCounted: true,
            progress: open.record?.progress, bookmarks: session.bookmarks.count(of: open.identity),
            lastRead: open.record?.lastRead)
        }))
  }
}

extension Desk {
  /// The reading state; only to be asked for while a document is open.
  var reader: ReaderState {
    guard let reader = session.reader else { preconditionFailure("no document is open") }
    return reader
  }

  var anchor: Anchor { reader.anchor }
  var message: String? { reader.message?.text }
  var screen: Screen { session.screen() }

  /// A row of the screen as text, without blanks at its end; counted from the bottom where negative.
  func row(_ row: Int) -> String {
    let text = screen.row(row < 0 ? screen.size.rows + row : row).map(\.text).joined()
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  var statusRow: String { row(-1) }
}
